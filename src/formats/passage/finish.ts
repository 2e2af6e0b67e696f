import type { Atom, Mark, Passage } from '#core/message.ts';
import { childView, type Encode, type View } from '#core/view.ts';
import { isSpaceCode } from '#formats/placeholders/characters.ts';
import type { DialectIndex } from '#formats/placeholders/dialects.ts';
import { isErrorText } from '#formats/placeholders/error-text.ts';
import { withHoles } from '#formats/placeholders/holes.ts';
import { labelsIn } from '#formats/placeholders/labels.ts';
import { scanAtoms } from '#formats/placeholders/scan.ts';
import { sliceDraft } from './cut.ts';
import type { DraftText, Part } from './draft.ts';

/** Longest text of a button that stands alone and still only names it, in code units. */
const BUTTON = 12;

export interface FinishOptions {
  readonly dialects?: DialectIndex | undefined;
  /** Is text between backticks code? For text without markup. */
  readonly backticks?: boolean | undefined;
}

/** Writes new text for the part [start, end) of a draft's text. */
export type DraftEncode = (draft: DraftText) => Encode;

/** Makes a passage of a draft: trims it, finds its atoms. Undefined where nothing is left to read. */
export function finishPassage(
  draft: DraftText,
  part: Part,
  parent: View,
  encode: DraftEncode,
  options: FinishOptions,
): Passage | undefined {
  const own = trimDraft(draft);
  if (own.text === '') return undefined;
  const { backticks, dialects } = options;
  const scanned = scanAtoms(own.text, {
    fixed: own.fixed.length === 1 ? own.fixed.filter((atom) => !isWholeButton(atom, own.text)) : own.fixed,
    dialects,
    backticks,
  });
  const labels = labelAtoms(own, part, scanned);
  const atoms = labels.length === 0 ? scanned : withHoles(own.text, labels, scanned);
  if (!hasWords(own.text, atoms)) return undefined;
  const marks = own.marks.length === 0 ? own.marks : withHeadings(own.text, own.marks);
  const view = childView(parent, own.text, own.map, encode(own));
  return { ...part, view, atoms, marks };
}

const NONE: readonly Atom[] = [];

function labelAtoms(own: DraftText, part: Part, scanned: readonly Atom[]): readonly Atom[] {
  if (part.role === 'heading' && isErrorText(own.text)) return [{ kind: 'label', start: 0, end: own.text.length }];
  if (own.marks.length === 0) return NONE;
  const labels = labelsIn(own.text, own.marks, part.role);
  if (labels.length === 0 || scanned.length === 0) return labels;
  return labels.filter(
    (label) => !scanned.some((a) => a.kind === 'quotation' && a.start < label.end && label.start < a.end),
  );
}

/** A button that is all there is (a heading that folds, a link made to look like one) says the writer's own words. */
function isWholeButton({ kind, start, end }: Atom, text: string): boolean {
  return kind === 'label' && start === 0 && end === text.length && text.length > BUTTON;
}

function trimDraft(draft: DraftText): DraftText {
  const { text } = draft;
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmed(text.charCodeAt(start))) start++;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? draft : sliceDraft(draft, start, end);
}

/** White space of any kind, and characters without width. */
function isTrimmed(code: number): boolean {
  return isSpaceCode(code) || code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060;
}

/** Variables of a site generator, which fill in whole blocks. */
const SITE = /^\{\{-?\s*(?:site|page|include|layout|content|post)\b/;

/** Is there anything but white space and template tags? */
function hasWords(text: string, atoms: readonly Atom[]): boolean {
  let at = 0;
  for (const atom of atoms) {
    if (atom.kind !== 'markup' && !SITE.test(text.slice(atom.start, atom.end))) return true;
    for (; at < atom.start; at++) if (!isTrimmed(text.charCodeAt(at))) return true;
    at = atom.end;
  }
  return at < text.length;
}

/** Adds a mark 'heading' where a line of several is set in bold as a whole. */
function withHeadings(text: string, marks: readonly Mark[]): readonly Mark[] {
  let out: Mark[] | undefined;
  for (const mark of marks) {
    if (mark.kind !== 'strong') continue;
    const { start } = mark;
    if (start > 0 && text.charCodeAt(start - 1) !== 10) continue;
    let end = mark.end;
    while (end < text.length && (text[end] === ':' || text[end] === ' ')) end++;
    if (end < text.length && text.charCodeAt(end) !== 10) continue;
    if (/[.!?]$/.test(text.slice(start, mark.end).trimEnd())) continue;
    out ??= [];
    out.push({ kind: 'heading', start, end: mark.end });
  }
  return out ? [...marks, ...out].sort((a, b) => a.start - b.start || b.end - a.end) : marks;
}
