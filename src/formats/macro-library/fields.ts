import type { Line } from './lines.ts';
import { textOf } from './lines.ts';
import type { Found } from './select.ts';

/** A hand-fill field as libraries write it: `[Name]`, `{name}`, `{{name}}`, `<name>`, `%name%`. */
const FIELD =
  /(?<!\])\[([^[\]\n]{1,60})\](?![([:])|\{\{?\s*([^{}\n]{1,60}?)\s*\}?\}|<(?!!|\/|https?:|mailto:)([^<>\n@]{1,60})>|%([A-Za-z_]\w{1,40})%/g;
/** "Fill in the bracketed fields": then everything in brackets is one. */
const ALL_BRACKETS =
  /\b(bracketed|in (square |curly )?brackets|(square|curly) brackets|\[brackets?\]|\[bracketed\b|brackets? (with|before|indicate|are|mark))/i;

/**
 * The fields that a library declares in its own words: those that it names outside of the replies (a legend, "Replace
 * [Name] with …", a table), and all in brackets where it says that brackets are fields. Without their brackets.
 */
export function declaredFields(text: string, found: readonly Found[]): string[] {
  const around = outside(text, found);
  const names = fieldsIn(around);
  if (ALL_BRACKETS.test(around)) {
    for (const { candidate } of found) for (const name of bracketsIn(textOf(text, candidate.lines))) names.add(name);
  }
  return [...names];
}

/** The document without its replies. */
function outside(text: string, found: readonly Found[]): string {
  const lines = found.flatMap(({ candidate }) => [
    ...candidate.lines,
    ...(candidate.subject ? [candidate.subject] : []),
  ]);
  lines.sort((a: Line, b: Line) => a.start - b.start);
  let at = 0;
  let around = '';
  for (const line of lines) {
    if (line.start > at) around += text.slice(at, line.start);
    at = Math.max(at, line.end);
  }
  return around + text.slice(at);
}

function fieldsIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(FIELD)) {
    const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
    if (isName(name)) names.add(name);
  }
  return names;
}

function bracketsIn(text: string): string[] {
  return [...text.matchAll(/\[([^[\]\n]{1,120})\](?![([:])/g)]
    .map((match) => (match[1] as string).trim())
    .filter(isName);
}

/** Not the box of a task list, a footnote or a reference by number. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && !/^[xX]$/.test(name) && !/^[\^!]/.test(name);
}
