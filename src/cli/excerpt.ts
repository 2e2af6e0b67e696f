import type { Finding } from '#core/finding.ts';
import type { Lines } from '#core/lines.ts';
import { harmless, widthOf } from './text.ts';

/** A finding's words with what stands around them on the line. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * Cuts a finding's surroundings to one line of at most `width` columns. What markup and escapes hide is shown as the
 * customer reads it, as well as that can be told from a piece of a file.
 */
export function excerpt(finding: Finding, text: string, lines: Lines, width: number): Excerpt {
  const start = Math.min(...finding.spans.map((span) => span.start));
  const end = Math.max(...finding.spans.map((span) => span.end));
  const first = lines.rangeOf(start);
  const last = lines.rangeOf(end);
  const before = lead(text.slice(Math.max(first.start, start - 400), start));
  // Where something is missing there are no words: the line is shown from the place on.
  const rest = finding.quote === '' ? start : end;
  const after = tidy(text.slice(rest, Math.min(last.end, rest + 400)), 'end');
  const words = middle(squeeze(finding.quote), width);
  return fit(before, words, after, width);
}

/** Shortens both sides to what the width leaves; the words found always stay. */
function fit(before: string, words: string, after: string, width: number): Excerpt {
  let left = Math.max(0, width - widthOf(words));
  const half = Math.floor(left / 2);
  const beforeWidth = widthOf(before);
  const afterWidth = widthOf(after);
  const room = beforeWidth <= half ? beforeWidth : Math.max(half, left - afterWidth);
  const cutBefore = beforeWidth <= room ? before : keepEnd(before, room);
  left -= widthOf(cutBefore);
  return { before: cutBefore, words, after: afterWidth <= left ? after : keepStart(after, left) };
}

/** What stands before the words, without the marks that start a line or a string. */
function lead(raw: string): string {
  const broken = raw.split(/\\n|<br\s*\/?>|<\/?(?:p|div|li|ul|ol|h\d|td|tr)\b[^>]*>/i).pop() ?? raw;
  return tidy(broken, 'start')
    .replace(/^\s*(?:(?:>|[-*+]|#{1,6}|\d+[.)]|\|)\s+)+/, '')
    .trimStart();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  rsquo: '’',
};

function tidy(raw: string, side: 'start' | 'end'): string {
  const part = side === 'end' ? (raw.split(/\\n|<br\s*\/?>|<\/(?:p|div|li|h\d|td)>/i)[0] ?? raw) : raw;
  const plain = part
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39|rsquo);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\"/g, '"')
    .replace(/\\[rt]/g, ' ');
  const flat = squeeze(plain);
  if (side === 'end') return flat.replace(/"\s*[,\]}]*\s*$/, '').trimEnd();
  return flat.replace(/^\s*(?:-\s+)?"?[\w$-]+"?\s*:\s*(?:"|[|>][-+]?\s*$)?/, (key) => (/"/.test(raw) ? '' : key));
}

/** One space for white space of any length, so that all of it stays on one line; no control characters. */
export function squeeze(text: string): string {
  return harmless(text.replace(/\s+/g, ' '));
}

function keepEnd(text: string, width: number): string {
  const words = text.split(' ');
  let kept = '';
  for (let i = words.length - 1; i >= 0; i--) {
    const next = i === words.length - 1 ? (words[i] ?? '') : `${words[i]} ${kept}`;
    if (widthOf(next) + 2 > width) break;
    kept = next;
  }
  return width < 2 ? '' : `… ${kept.trimStart()}`;
}

function keepStart(text: string, width: number): string {
  const words = text.split(' ');
  let kept = words[0] ?? '';
  if (widthOf(kept) + 2 > width) return width < 1 ? '' : '…';
  for (const word of words.slice(1)) {
    if (widthOf(kept) + widthOf(word) + 3 > width) break;
    kept += ` ${word}`;
  }
  return `${kept} …`;
}

/** Words that are too long for a line lose their middle. */
function middle(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  const half = Math.max(8, Math.floor((width - 3) / 2));
  return `${keepStart(words, half).replace(/ …$/, '')} … ${keepEnd(words, half).replace(/^… /, '')}`;
}
