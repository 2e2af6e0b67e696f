/** Where the line begins that opens the fence around a line; undefined where none is open there. */
export function fenceAround(text: string, line: number): number | undefined {
  let open: { start: number; mark: string } | undefined;
  for (let start = 0; start < line; ) {
    const end = text.indexOf('\n', start);
    const mark = /^[\s>]*(`{3,}|~{3,})[^`\r\n]*$/.exec(text.slice(start, end < 0 ? line : end).trimEnd())?.[1];
    if (mark && !open) open = { start, mark };
    else if (mark && open && mark[0] === open.mark[0] && mark.length >= open.mark.length) open = undefined;
    start = end < 0 ? line : end + 1;
  }
  return open?.start;
}

/** The lines around a line up to the next blank ones. A quote's mark with nothing behind it is a blank line, too. */
export function blockAround(text: string, line: number): { start: number; end: number } {
  const isBlank = (start: number) => /^[ \t>]*(?:\r?\n|$)/.test(text.slice(start, lineEnd(text, start)));
  let start = line;
  while (start > 0 && !isBlank(lineStart(text, start - 1))) start = lineStart(text, start - 1);
  let end = lineEnd(text, line);
  while (end < text.length && !isBlank(end)) end = lineEnd(text, end);
  return { start, end };
}

/** What stands at the start of a line, by a pattern. */
export function leadOf(text: string, start: number, lead: RegExp): string {
  return lead.exec(text.slice(start, start + 200))?.[0] ?? '';
}

/** Where the line that holds an offset begins, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1) + 1, text.startsWith('\uFEFF') ? 1 : 0);
}

function lineEnd(text: string, offset: number): number {
  const lf = text.indexOf('\n', offset);
  return lf < 0 ? text.length : lf + 1;
}

/** Where the line above ends, its break left out. */
export function lineEndBefore(text: string, line: number): number {
  return line - (text[line - 2] === '\r' ? 2 : 1);
}
