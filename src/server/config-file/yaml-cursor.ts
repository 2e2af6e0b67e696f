import { type Document, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Path } from '#config/edit/change.ts';
import type { Place } from './cursor.ts';

/** Stands for what is being written; no configuration holds it. */
const MARK = 'kindlint0cursor0here';

/**
 * A file that is being written is seldom whole: so a word of ours is put where the cursor is, once as a key and once as a
 * value, and what YAML makes of that tells where it stands.
 */
export function placesInYaml(text: string, offset: number): Place[] {
  const word = wordAt(text, offset);
  if (!word) return [];
  const { start, end } = word;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const colon = /^["']?[ \t]*:(?=\s|$)/.test(after);
  const bare = unquoted(before, after);
  const asKey = attempt(`${bare.before}${MARK}${colon ? '' : ': x'}${bare.after}`);
  const asValue = colon ? undefined : attempt(`${bare.before}${MARK}${bare.after}`);
  const least = Math.min(asKey?.errors ?? Infinity, asValue?.errors ?? Infinity);
  return [asKey, asValue].flatMap((found): Place[] => {
    if (!found || found.errors > least) return [];
    const { role, path, others, flow } = found;
    const style = flow ? 'flow' : 'block';
    return [{ role, path, start: start - bare.quotes, end: end + bare.closing, others, style, colon }];
  });
}

interface Found {
  readonly role: 'key' | 'value';
  readonly path: Path;
  readonly others: readonly string[];
  readonly flow: boolean;
  readonly errors: number;
}

function attempt(text: string): Found | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const found = find(document.contents, [], false);
  return found && { ...found, errors: document.errors.length };
}

function find(node: Document['contents'] | unknown, path: Path, flow: boolean): Omit<Found, 'errors'> | undefined {
  if (isScalar(node)) return node.value === MARK ? { role: 'value', path, others: [], flow } : undefined;
  if (!isMap(node) && !isSeq(node)) return undefined;
  const inFlow = flow || node.flow === true;
  for (const [index, item] of node.items.entries()) {
    if (!isPair(item)) {
      const found = find(item, [...path, index], inFlow);
      if (found) return found;
      continue;
    }
    const key = isScalar(item.key) ? String(item.key.value) : '';
    if (key === MARK)
      return { role: 'key', path, others: keysOf(node.items).filter((each) => each !== MARK), flow: inFlow };
    const found = find(item.value, [...path, key], inFlow);
    if (found) return found;
  }
  return undefined;
}

function keysOf(items: readonly unknown[]): string[] {
  return items.flatMap((item) => (isPair(item) && isScalar(item.key) ? [String(item.key.value)] : []));
}

/** The word that the cursor is in or behind; undefined in a comment. */
function wordAt(text: string, offset: number): { start: number; end: number } | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (/(?:^|\s)#/.test(line)) return undefined;
  // At the start of a line a key may have several words.
  const head = /^\uFEFF?[ \t]*(?:-[ \t]+)*([^\s:#"'{}[\],-][^:#"'{}[\],]*)?$/.exec(line);
  const typed = head ? (head[1] ?? '') : (/[^\s"'{}[\],]*$/.exec(line)?.[0] ?? '');
  const rest = /^[^\s:"'{}[\],#]*/.exec(text.slice(offset))?.[0] ?? '';
  return { start: offset - typed.length, end: offset + rest.length };
}

/** The text without the quotation marks around the cursor's word, so that a half-written one does no harm. */
function unquoted(before: string, after: string) {
  const mark = /["']$/.exec(before)?.[0];
  if (mark === undefined) return { before, after, quotes: 0, closing: 0 };
  const closing = after.startsWith(mark) ? 1 : 0;
  return { before: before.slice(0, -1), after: after.slice(closing), quotes: 1, closing };
}
