import { decodeHTMLStrict } from 'entities/decode';
import type { Draft } from '#formats/passage/draft.ts';

/** ASCII punctuation: what a backslash may stand before. */
const PUNCTUATION = new Uint8Array(128);
for (const mark of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') PUNCTUATION[mark.charCodeAt(0)] = 1;

const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/**
 * Adds the text of a text node to the draft. The node's value is decoded while its position is not, so both are read
 * side by side, each step by what Markdown itself does there: escapes, entities, line endings with the prefixes
 * and indentation after them. Where the two don't go together, the node as a whole stands for its source as a whole.
 * @param value the node's value
 * @param start where its source starts in the draft's source, UTF-16
 * @param end where it ends
 * @param quotes how many block quotes the node is in
 */
export function alignText(draft: Draft, value: string, start: number, end: number, quotes: number): void {
  const { source } = draft;
  if (value.length === end - start && source.startsWith(value, start)) {
    if (value.indexOf('\r') < 0) {
      draft.copy(start, end);
      return;
    }
  }
  const steps = alignment(value, source, start, end, quotes);
  if (!steps) {
    draft.decoded(value.replace(/\r\n?/g, '\n'), start, end);
    return;
  }
  for (let i = 0; i < steps.length; i += 3) {
    const from = steps[i] as number;
    const to = steps[i + 1] as number;
    const text = steps[i + 2] as string;
    if (text === '') draft.copy(from, to);
    else draft.decoded(text, from, to);
  }
}

/** Flat list of source start, source end, and the decoded text ('' for a copy); undefined where they don't go together. */
function alignment(
  value: string,
  source: string,
  start: number,
  end: number,
  quotes: number,
): (number | string)[] | undefined {
  const out: (number | string)[] = [];
  let copied = start;
  let i = 0;
  let j = start;
  const flush = (to: number): void => {
    if (to > copied) out.push(copied, to, '');
  };
  while (j < end) {
    const code = source.charCodeAt(j);
    if (code === 92 && j + 1 < end && isPunctuation(source.charCodeAt(j + 1))) {
      if (source.charCodeAt(j + 1) !== value.charCodeAt(i)) return undefined;
      flush(j);
      out.push(j, j + 2, value[i] as string);
      j += 2;
      copied = j;
      i++;
    } else if (code === 38 && entityAt(source, j, end) > 0) {
      const length = entityAt(source, j, end);
      const text = decoded(source.slice(j, j + length), value, i);
      if (text === undefined) return undefined;
      if (text === '') {
        if (value.charCodeAt(i) !== 38) return undefined;
        i++;
        j++;
        continue;
      }
      flush(j);
      out.push(j, j + length, text);
      j += length;
      copied = j;
      i += text.length;
    } else if (code === 13 || code === 10) {
      const crlf = code === 13 && source.charCodeAt(j + 1) === 10 && j + 1 < end;
      const width = crlf ? 2 : 1;
      if (value.charCodeAt(i) !== code) return undefined;
      if (code === 10) flush(j + 1);
      else {
        flush(j);
        out.push(j, j + width, '\n');
      }
      i += width;
      j = skipPrefix(source, j + width, end, quotes);
      copied = j;
    } else if (code === 32 || code === 9) {
      let stop = j + 1;
      while (stop < end && isBlank(source.charCodeAt(stop))) stop++;
      if (stop < end && isLineEnd(source.charCodeAt(stop))) {
        flush(j);
        copied = stop;
      } else {
        for (let k = j; k < stop; k++, i++) if (value.charCodeAt(i) !== source.charCodeAt(k)) return undefined;
      }
      j = stop;
    } else if (code === 0) {
      flush(j);
      out.push(j, j + 1, '\uFFFD');
      j++;
      copied = j;
      i++;
    } else {
      if (value.charCodeAt(i) !== code) return undefined;
      i++;
      j++;
    }
  }
  flush(end);
  return i === value.length ? out : undefined;
}

function isPunctuation(code: number): boolean {
  return code < 128 && PUNCTUATION[code] === 1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Length of the character reference at `at`, or 0. */
function entityAt(source: string, at: number, end: number): number {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(source);
  return found && at + found[0].length <= end ? found[0].length : 0;
}

/**
 * What a character reference stands for: its text; '' where it is none and stands for itself; undefined where the value
 * has something else. A number always stands for one character, which one is up to the parser.
 */
function decoded(reference: string, value: string, at: number): string | undefined {
  if (reference[1] === '#') {
    const code = value.codePointAt(at);
    return code === undefined ? undefined : String.fromCodePoint(code);
  }
  const text = decodeHTMLStrict(reference);
  if (text === reference) return '';
  return value.startsWith(text, at) ? text : undefined;
}

/** Behind the indentation and the quote marks with which containers continue a line: at most `quotes` marks. */
function skipPrefix(source: string, from: number, end: number, quotes: number): number {
  let at = from;
  let left = quotes;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code === 62 && left > 0) left--;
    else if (!isBlank(code)) break;
    at++;
  }
  return at;
}
