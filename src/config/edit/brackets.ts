import type { Edit } from '#core/finding.ts';
import type { Range } from '#core/range.ts';

/** A list or group between brackets, as JSON and YAML both have them. */
export interface Brackets extends Range {
  /** Where the last entry ends; undefined where there is none. */
  readonly last: number | undefined;
}

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*|(?<=^|\s)#[^\r\n]*/g;

/**
 * Adds an entry behind the last one: on a line of its own where that one has its own, and behind a comment there.
 * @param entry may have several lines, the later ones with the indentation of the file's last entry left out
 */
export function intoBrackets(
  text: string,
  { start, end, last }: Brackets,
  entry: string,
  eol: string,
  gap: '' | ' ',
): Edit[] {
  if (last === undefined) return [{ start: start + 1, end: end - 1, text: gap + entry + gap }];
  const indent = /(?:^|[\r\n])([ \t]*)[^\r\n]*$/.exec(text.slice(0, last))?.[1] ?? '';
  const behind = text.slice(last, end - 1);
  const bare = behind.replace(COMMENTS, (comment) => ' '.repeat(comment.length));
  const comma = bare.indexOf(',');
  const line = /[\r\n]/.exec(behind)?.index ?? -1;
  const alone = /[\r\n]/.test(text.slice(start, last)) && line >= 0 && (comma < 0 || comma < line);
  if (!alone) return [{ start: last, end: last, text: `, ${entry.replaceAll('\n', ' ')}` }];
  const below = `${eol}${indent}${entry.replaceAll('\n', eol + indent)}`;
  const at = last + line;
  if (comma >= 0) return [{ start: at, end: at, text: `${below},` }];
  if (line === 0) return [{ start: last, end: last, text: `,${below}` }];
  return [
    { start: last, end: last, text: ',' },
    { start: at, end: at, text: below },
  ];
}

/** Takes out one of the entries, with the comma that goes with it. */
export function outOfBrackets(entries: readonly Range[], index: number): Edit[] | undefined {
  const own = entries[index];
  const next = entries[index + 1];
  const before = entries[index - 1];
  if (!own) return undefined;
  if (next) return [{ start: own.start, end: next.start, text: '' }];
  return [{ start: before ? before.end : own.start, end: own.end, text: '' }];
}
