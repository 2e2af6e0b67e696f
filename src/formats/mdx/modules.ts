import type { Range } from '#core/range.ts';

const IMPORT = /^import\b(?=\s*[{*'"]|\s+\w)/;
const EXPORT = /^export\s+(?:const|let|var|default|function|class|async|\{|\*)/;

/** The most lines that one statement is looked for over. */
const MOST = 300;

/**
 * The lines of a page that import and export code. A statement ends with the line on which its brackets are closed. A
 * sentence that begins with “import” names no file in quotation marks at its end.
 */
export function moduleRanges(text: string): Range[] {
  const out: Range[] = [];
  const lines = [...text.matchAll(/[^\n]*(?:\n|$)/g)].filter(([line]) => line !== '');
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as RegExpExecArray;
    const isImport = IMPORT.test(first[0]);
    if (!isImport && !EXPORT.test(first[0])) continue;
    const last = lastLine(lines, i);
    const { index: at, 0: line } = lines[last] as RegExpExecArray;
    const start = first.index;
    const end = at + line.replace(/\r?\n$/, '').length;
    if (isImport && !/['"][^'"\n]*['"]\s*;?\s*$/.test(text.slice(start, end))) continue;
    out.push({ start, end });
    i = last;
  }
  return out;
}

/** The line on which a statement is complete; that of its beginning where it never is. */
function lastLine(lines: readonly RegExpExecArray[], from: number): number {
  let depth = 0;
  for (let i = from; i < Math.min(lines.length, from + MOST); i++) {
    const line = (lines[i] as RegExpExecArray)[0];
    for (const mark of line.match(/[()[\]{}]/g) ?? []) depth += '([{'.includes(mark) ? 1 : -1;
    if (depth <= 0 && !/(?:=>|[=,+?:]|\bfrom|\bimport)\s*$/.test(line)) return i;
  }
  return from;
}
