import type { Edit } from '#core/finding.ts';
import type { Directive } from '#core/message.ts';
import { nearest } from '#core/nearest.ts';
import { applyEdits } from '#engine/apply-edits.ts';
import { UNUSED_SUPPRESSION } from '#engine/unused.ts';
import type { Linted } from '../context.ts';
import type { Found } from './found.ts';
import { readsTheSame } from './reads-the-same.ts';

/** A way to mend a comment that silences nothing. */
export interface CommentFix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The rule's name as it was meant, and the comment taken out. Nothing for other findings. */
export function commentFixes({ linted, finding }: Found): CommentFix[] {
  const start = finding.spans[0]?.start;
  if (finding.rule !== UNUSED_SUPPRESSION || start === undefined) return [];
  const directive = linted.reading()?.directives.find(({ range }) => range.start === start);
  if (!directive) return [];
  const fixes = [
    ...renamed(linted, directive),
    { title: 'Take this comment out', edits: [withoutComment(linted, directive)] },
  ];
  return fixes.filter(({ edits }) => isSound(linted, edits));
}

function renamed({ result: { text }, setting }: Linted, { rules, range }: Directive): CommentFix[] {
  const ids = setting.engine.ruleSet.rules.map(({ meta }) => meta.id);
  const known = [...new Set([...ids, ...ids.map((id) => id.split('/')[0] as string)])];
  const wrong = rules.find((rule) => !known.includes(rule));
  const meant = wrong === undefined ? undefined : nearest(wrong, known);
  const at = wrong === undefined ? -1 : text.slice(range.start, range.end).indexOf(wrong);
  if (wrong === undefined || meant === undefined || at < 0) return [];
  const start = range.start + at;
  return [{ title: `Write “${meant}”`, edits: [{ start, end: start + wrong.length, text: meant }] }];
}

/** The comment goes with its line, where it has one to itself, else with the space before it. */
function withoutComment({ result: { text } }: Linted, { range }: Directive): Edit {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const lf = text.indexOf('\n', range.end);
  const end = lf < 0 ? text.length : lf + 1;
  const alone = /^[\s>\uFEFF]*$/.test(text.slice(start, range.start)) && text.slice(range.end, end).trim() === '';
  if (alone) return { start: start === 0 && text.startsWith('\uFEFF') ? 1 : start, end, text: '' };
  const spaces = /[ \t]*$/.exec(text.slice(start, range.start))?.[0].length ?? 0;
  return { start: range.start - spaces, end: range.end, text: '' };
}

function isSound({ result, setting, reading }: Linted, edits: readonly Edit[]): boolean {
  const { linter, path, config, included } = setting;
  const before = reading();
  const after = linter.read(path, applyEdits(result.text, edits), { named: included, config });
  return before !== undefined && after !== undefined && readsTheSame(before, after);
}
