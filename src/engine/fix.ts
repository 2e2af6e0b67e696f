import type { Edit, Fix } from '#core/finding.ts';
import type { Message, Reading } from '#core/message.ts';
import { byPosition, overlaps } from '#core/range.ts';
import type { Linter, LintOptions } from './linter.ts';

export interface FixedText {
  /** The file's new text; the old one where nothing could be fixed. */
  readonly text: string;
  /** Fixes that were written. */
  readonly applied: number;
  /** Safe fixes that were left out, since reading the file again would not have given the intended text. */
  readonly refused: number;
}

/** A second fix may become possible next to a first one; more rounds than this have never been needed. */
const ROUNDS = 5;

/**
 * Applies all safe fixes of a file until none is left. After each round the file is read again, and what does not
 * give the intended text, or changes any other message, is taken back.
 */
export function fixText(linter: Linter, path: string, text: string, options: LintOptions = {}): FixedText {
  let current = text;
  let applied = 0;
  let refused = 0;
  const given = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const result = linter.lint(path, current, options);
    const fixes = (result?.findings ?? [])
      .flatMap((finding) => finding.fixes.filter((fix) => fix.class === 'safe').slice(0, 1))
      .filter((fix) => !given.has(keyOf(fix)));
    const chosen = withoutOverlaps(fixes);
    if (chosen.length === 0) break;
    const good = verified(linter, path, current, chosen, options);
    for (const fix of chosen) if (!good.includes(fix)) given.add(keyOf(fix));
    refused += chosen.length - good.length;
    applied += good.length;
    current = applyEdits(
      current,
      good.flatMap((fix) => fix.edits),
    );
    if (good.length === 0) break;
  }
  return { text: current, applied, refused };
}

/** Replaces the edits' ranges (UTF-16 offsets in `text`), which must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort(byPosition)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Does the file, with the fixes applied, read as they intend, and is every other message as it was? */
function holds({ linter, path, text, options, before }: Unfixed, fixes: readonly Fix[]): boolean {
  const edits = fixes.flatMap((fix) => fix.edits);
  const after = linter.read(path, applyEdits(text, edits), options);
  if (!after || before.messages.length !== after.messages.length) return false;
  if (after.errors.length > before.errors.length) return false;
  const intents = fixes.flatMap((fix) => fix.intent);
  return before.messages.every((message, i) => same(expected(message, intents), textsOf(after.messages[i])));
}

type Intent = Fix['intent'][number];

/** The passages' texts once the intended edits are made. The same passage is known by its place in the file. */
function expected(message: Message, intents: readonly Intent[]): string[] {
  return message.passages.map((passage) => {
    const own = intents.filter((intent) => samePlace(intent, passage));
    return applyEdits(passage.view.text, own);
  });
}

function samePlace(intent: Intent, passage: Message['passages'][number]): boolean {
  const a = intent.passage.view;
  const b = passage.view;
  return a.text === b.text && a.map.pointToSource(0) === b.map.pointToSource(0);
}

function textsOf(message: Message | undefined): string[] {
  return message?.passages.map((passage) => passage.view.text) ?? [];
}

/** White space may move: a rewrite over a line break joins the lines. */
function same(a: readonly string[], b: readonly string[]): boolean {
  const folded = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());
  const left = folded(a).filter(Boolean);
  const right = folded(b).filter(Boolean);
  return left.length === right.length && left.every((text, i) => text === right[i]);
}

/** A file as it is before a round of fixes. */
interface Unfixed {
  readonly linter: Linter;
  readonly path: string;
  readonly text: string;
  readonly options: LintOptions;
  readonly before: Reading;
}

/** All of the fixes where they hold together, else those that hold one by one. */
function verified(linter: Linter, path: string, text: string, fixes: readonly Fix[], options: LintOptions): Fix[] {
  const before = linter.read(path, text, options);
  if (!before) return [];
  const file = { linter, path, text, options, before };
  if (holds(file, fixes)) return [...fixes];
  const good: Fix[] = [];
  for (const fix of fixes) if (holds(file, [...good, fix])) good.push(fix);
  return good;
}

function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
  const out: Fix[] = [];
  for (const fix of fixes) {
    const clashes = out.some((other) =>
      other.edits.some((a) => fix.edits.some((b) => overlaps(a, b) || touches(a, b))),
    );
    if (!clashes) out.push(fix);
  }
  return out;
}

/** Two insertions at one place, or an insertion at another edit's border, would depend on their order. */
function touches(a: Edit, b: Edit): boolean {
  return (a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end;
}

function keyOf(fix: Fix): string {
  return fix.intent.map(({ start, end, text, passage }) => `${passage.view.text}|${start}|${end}|${text}`).join('\n');
}
