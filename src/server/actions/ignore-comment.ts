import type { Edit, Finding } from '#core/finding.ts';
import { applyEdits } from '#engine/apply-edits.ts';
import { Silence } from '#engine/suppress.ts';
import type { Linted } from '../context.ts';
import { commentPlaces } from './comment-places.ts';
import { commentStyle } from './comment-styles.ts';
import { readsTheSame } from './reads-the-same.ts';

/** Has the form comments at all? */
export function mayHoldComments({ document, setting }: Linted): boolean {
  return commentStyle(setting.path, document.languageId) !== undefined;
}

/**
 * Edits that silence a finding by a comment in its file. Undefined where the form has no comments, or none would silence
 * this and leave all else as it is.
 */
export function ignoreByComment(linted: Linted, finding: Finding, reason: string): readonly Edit[] | undefined {
  const { document, setting } = linted;
  const style = commentStyle(setting.path, document.languageId);
  const start = finding.spans[0]?.start;
  if (!style || start === undefined) return undefined;
  const { rule, messageId } = finding;
  for (const edits of commentPlaces({ linted, offset: start, messageId, style, rule, reason })) {
    if (silences(linted, finding, edits)) return edits;
  }
  return undefined;
}

/** Does the file with these comments read as before, with the finding silenced, and none of another rule or message? */
function silences({ result, setting, reading }: Linted, finding: Finding, edits: readonly Edit[]): boolean {
  const before = reading();
  const text = applyEdits(result.text, edits);
  const { linter, path, config, included } = setting;
  const after = linter.read(path, text, { named: included, config });
  if (!before || !after || after.directives.length !== before.directives.length + edits.length) return false;
  if (!readsTheSame(before, after)) return false;
  const silence = new Silence(after.directives, text);
  const silent = result.findings.filter((other) => {
    return silence.reasonFor(other.rule, moved(other.spans[0]?.start ?? 0, edits)) !== undefined;
  });
  const own = silent.every(({ rule, messageId }) => rule === finding.rule && messageId === finding.messageId);
  return own && silent.includes(finding);
}

/** Where an offset stands once the edits, which only add, are made. */
function moved(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((at, { start, text }) => (start <= offset ? at + text.length : at), offset);
}
