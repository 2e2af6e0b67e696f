import type { Edit, Fix } from '#core/finding.ts';
import { overlaps } from '#core/range.ts';
import { applyEdits } from './apply-edits.ts';
import type { Linter, LintOptions } from './linter.ts';
import { holds } from './verify.ts';

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
