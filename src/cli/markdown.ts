import type { Style } from './style.ts';
import { wrap } from './text.ts';

/** Shows the Markdown of a rule's page in a terminal: paragraphs, lists, tables of two columns and fenced examples. */
export function renderMarkdown(text: string, style: Style, columns: number): string[] {
  const out: string[] = [];
  const lines = text.trim().split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const fence = /^(`{3,}|~{3,})\s*(.*)$/.exec(line);
    if (fence) {
      const end = lines.findIndex((each, at) => at > i && each.trim() === fence[1]);
      const stop = end < 0 ? lines.length : end;
      out.push(...example(fence[2] ?? '', lines.slice(i + 1, stop), style, columns));
      i = stop;
    } else if (line.startsWith('|')) {
      const rows: string[] = [];
      while (lines[i]?.startsWith('|')) rows.push(lines[i++] ?? '');
      i--;
      out.push(...table(rows, style, columns));
    } else if (/^\s*[-*] /.test(line)) {
      out.push(...indented(inline(line.replace(/^\s*[-*] /, ''), style), '  • ', columns));
    } else if (line.trim() === '') out.push('');
    else {
      const paragraph = [line];
      while (isProse(lines[i + 1])) paragraph.push(lines[++i] ?? '');
      out.push(...wrap(inline(paragraph.join(' '), style), columns));
    }
  }
  return out;
}

function isProse(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !/^(?:\||```|~~~|\s*[-*] )/.test(line);
}

/** Each row as a pair: what not to write, then what to write. */
function table(rows: readonly string[], style: Style, columns: number): string[] {
  const cells = rows.map((row) =>
    row
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  );
  const [head = [], , ...body] = cells;
  const out = [style.dim(`  ${head.join(' → ')}`)];
  for (const [left = '', right = ''] of body) {
    out.push(...indented(inline(left, style), `  ${style.severity.error('✗')} `, columns, 4));
    out.push(...indented(inline(right, style), `  ${style.good('✓')} `, columns, 4));
  }
  return out;
}

function example(info: string, lines: readonly string[], style: Style, columns: number): string[] {
  const good = /\bgood\b/.test(info);
  const bar = good ? style.good('│') : style.severity.error('│');
  const title = /title="([^"]*)"/.exec(info)?.[1];
  const head = `  ${good ? style.good('✓') : style.severity.error('✗')} ${style.dim(title ?? (good ? 'Say' : 'Instead of'))}`;
  return [
    head,
    ...lines.flatMap((line) =>
      line === '' ? [`  ${bar}`] : indented(inline(line, style), `  ${bar} `, columns, 4, bar),
    ),
  ];
}

function indented(text: string, first: string, columns: number, indent = first.length, bar?: string): string[] {
  return wrap(text, columns - indent).map((row, i) => (i === 0 ? first : bar ? `  ${bar} ` : ' '.repeat(indent)) + row);
}

/** Emphasis and code lose their marks; what a rule finds stands out. */
function inline(text: string, style: Style): string {
  return text
    .replace(/~~(.+?)~~/g, (_, words: string) =>
      style.color ? words.split(' ').map(style.found.error).join(' ') : `»${words}«`,
    )
    .replace(/\*\*(.+?)\*\*/g, (_, words: string) => words.split(' ').map(style.strong).join(' '))
    .replace(/(?<!\w)[*_]([^*_]+)[*_](?!\w)/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
}
