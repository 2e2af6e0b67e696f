import type { Directive } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import { parseDirective } from '#formats/directives.ts';
import type { DataEntry, DataNode } from './node.ts';
import type { ParsedFile } from './parse.ts';

/** The comments of a file that ask for silence. */
export function directivesOf(file: ParsedFile, text: string): Directive[] {
  return file.comments.flatMap((comment) => {
    const bare = comment.text.replace(/^(?:#|\/\/|\/\*)/, '').replace(/\*\/$/, '');
    const directive = parseDirective(bare, { start: comment.start, end: comment.end });
    if (directive?.scope !== 'next-line') return directive ?? [];
    const covers = coveredBy(file.roots, nextLine(text, comment.end));
    return covers ? { ...directive, covers } : directive;
  });
}

/** The next line with anything on it, from the end of the line that holds `offset`. */
function nextLine(text: string, offset: number): Range {
  let start = text.indexOf('\n', offset) + 1;
  if (start === 0) return { start: text.length, end: text.length };
  for (;;) {
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf + 1;
    if (lf < 0 || text.slice(start, end).trim() !== '') return { start, end };
    start = end;
  }
}

/** The line together with the texts and the items of lists that start on it. */
function coveredBy(roots: readonly DataNode[], line: Range): Range | undefined {
  let end = line.end;
  const visit = (node: DataNode, item: boolean): void => {
    if (node.start >= line.end || node.end <= line.start) return;
    if (node.start >= line.start && (node.type === 'text' || item)) end = Math.max(end, node.end);
    if (node.type === 'map') for (const entry of node.entries) visitEntry(entry);
    if (node.type === 'list') for (const one of node.items) visit(one, one.type === 'map');
  };
  // A text may begin on the line below its key.
  const visitEntry = ({ keyRange, value }: DataEntry): void => {
    const named = keyRange.start >= line.start && keyRange.start < line.end;
    if (named && value.type === 'text') end = Math.max(end, value.end);
    visit(value, false);
  };
  for (const root of roots) visit(root, false);
  return end > line.end ? { start: line.start, end } : undefined;
}
