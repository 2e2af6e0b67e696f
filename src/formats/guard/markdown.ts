import type { ReadError } from '#core/message.ts';
import { Containers, DEEPEST } from './containers.ts';
import { Inline } from './inline.ts';
import { guardPlain } from './plain.ts';

/**
 * Moving parsed pieces around is what costs most: how many may be moved, by estimate, in a text of 100,000 code units.
 * That takes two seconds; a real page of that size needs a fraction of it.
 */
const MOVES = 400_000_000;

/**
 * Why a text must not reach the Markdown parser; undefined where it may. The parser takes minutes, or overflows, on
 * some short texts; they are told by one pass over the lines, which counts what is known to cost.
 */
export function guardMarkdown(text: string): ReadError | undefined {
  const long = guardPlain(text);
  if (long) return long;
  const share = Math.max(1, text.length / 100_000);
  const containers = new Containers(text);
  const inline = new Inline(text, share);
  let at = 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = containers.next(at, end);
    if (containers.tooDeepAt >= 0) {
      const message = `Quotes and lists are nested more than ${DEEPEST} deep here. Please write it flatter.`;
      return fault(message, containers.tooDeepAt);
    }
    if (containers.moves > MOVES * share) {
      return fault(
        'Quotes, lists and headings change too often up to here to be read in good time. Please split the file.',
        at,
      );
    }
    const problem = inline.line(line, end);
    if (problem) return problem;
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
  }
  return at;
}

function fault(message: string, offset: number): ReadError {
  return { message, offset };
}
