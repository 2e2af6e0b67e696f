import type { Kind } from '#core/message.ts';
import type { Range } from '#core/range.ts';

/** A text of a rule.md that shows what the rule finds, or what it leaves alone. */
export interface Example {
  readonly verdict: 'bad' | 'good';
  readonly section: 'examples' | 'leave-alone';
  readonly form: 'cell' | 'line' | 'block';
  /** Undefined where the file does not say: then it is the first of 'macro', 'article', 'note' that the rule judges. */
  readonly kind: Kind | undefined;
  /** Markdown, the `~~` taken out. */
  readonly text: string;
  /** What the rule reports, in order. Offsets count in `text`. */
  readonly marks: readonly Range[];
  /** Findings in all; the marks alone where the example does not say more. */
  readonly finds: number;
  /** 1-based line in rule.md; of a block its first line of text. */
  readonly line: number;
  readonly title: string;
  readonly system: string | undefined;
  readonly locale: string | undefined;
  /** Key of the message that every finding must show. */
  readonly message: string | undefined;
  /** Options of the rule for this example. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Of a bad cell: what the first fix must make of it. */
  readonly becomes: string | undefined;
}

/** Takes the `~~` out of a text: what is left, and where the marks were. A lone `~~` is undefined. */
export function takeMarks(marked: string): { text: string; marks: Range[] } | undefined {
  const parts = marked.split('~~');
  if (parts.length % 2 === 0) return undefined;
  const marks: Range[] = [];
  let text = '';
  parts.forEach((part, i) => {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  });
  return marks.some(({ start, end }) => start === end) ? undefined : { text, marks };
}

/** Takes a note to the reader off the end: `*(leave it out)*`. */
export function withoutNote(text: string): string {
  return text.replace(/\s*\*\([^*]*\)\*\s*$/, '').trim();
}

/** Reads `macro, zendesk`, as it stands in brackets. Undefined where the first word is no kind. */
export function readTarget(words: string): { kind: Kind; system: string | undefined } | undefined {
  const match = /^(macro|article|note)(?:,\s*([a-z][a-z0-9-]*))?$/.exec(words.trim());
  return match ? { kind: match[1] as Kind, system: match[2] } : undefined;
}
