import type { Fix } from '#core/finding.ts';
import type { Message, Passage, Reading } from '#core/message.ts';
import { applyEdits } from './apply-edits.ts';
import type { Linter, LintOptions } from './linter.ts';

/** A file as it is before fixes are applied. */
export interface Unfixed {
  readonly linter: Linter;
  readonly path: string;
  readonly text: string;
  readonly options: LintOptions;
  readonly before: Reading;
}

/** Does the file, with the fixes applied, read as they intend, and is every other message as it was? */
export function holds({ linter, path, text, options, before }: Unfixed, fixes: readonly Fix[]): boolean {
  const edits = fixes.flatMap((fix) => fix.edits);
  const after = linter.read(path, applyEdits(text, edits), options);
  if (!after || before.messages.length !== after.messages.length) return false;
  if (after.errors.length > before.errors.length) return false;
  const intents = fixes.flatMap((fix) => fix.intent);
  return before.messages.every((message, i) => {
    const now = after.messages[i];
    return now !== undefined && readsAs(message, now, intents);
  });
}

type Intent = Fix['intent'][number];
type Passages = readonly Passage[];

function readsAs(message: Message, now: Message, intents: readonly Intent[]): boolean {
  const { templates } = message;
  // What is mended in the whole text of a template shows there; its passages have other offsets.
  const whole = templates?.some((each) => intents.some((intent) => samePlace(intent, each)));
  const own = whole && templates ? templates : message.passages;
  if (whole && now.passages.length !== message.passages.length) return false;
  if (!twinsReadAs(message, now, intents)) return false;
  return same(expected(own, intents), textsOf(whole ? now.templates : now.passages));
}

/** Do the other writings of a message's texts read as intended too? Only those that an intent is about are read. */
function twinsReadAs(message: Message, now: Message, intents: readonly Intent[]): boolean {
  return (message.twins ?? []).every((twin, i) => {
    const { passages, template } = twin.judged;
    if (!intents.some((one) => [...passages, template].some((each) => each && samePlace(one, each)))) return true;
    const after = now.twins?.[i]?.others() ?? [];
    return twin.others().every((other, j) => {
      const mended = other.template && intents.some((one) => samePlace(one, other.template as Passage));
      if (!mended) return same(expected(other.passages, intents), textsOf(after[j]?.passages));
      const whole = after[j]?.template;
      return same(expected([other.template as Passage], intents), textsOf(whole && [whole]));
    });
  });
}

/** The passages' texts once the intended edits are made. The same passage is known by its place in the file. */
function expected(passages: Passages, intents: readonly Intent[]): string[] {
  return passages.map((passage) => {
    const own = intents.filter((intent) => samePlace(intent, passage));
    return applyEdits(passage.view.text, own);
  });
}

function samePlace(intent: Intent, passage: Passages[number]): boolean {
  const a = intent.passage.view;
  const b = passage.view;
  return a.text === b.text && a.map.pointToSource(0) === b.map.pointToSource(0);
}

function textsOf(passages: Passages | undefined): string[] {
  return passages?.map((passage) => passage.view.text) ?? [];
}

/**
 * White space may move: a rewrite over a line break joins the lines. What a fix writes behind an empty line is a passage of
 * its own when it is read again.
 */
function same(a: readonly string[], b: readonly string[]): boolean {
  const folded = (texts: readonly string[]) =>
    texts.flatMap((text) => text.split(/\n\s*\n/)).map((text) => text.replace(/\s+/g, ' ').trim());
  const left = folded(a).filter(Boolean);
  const right = folded(b).filter(Boolean);
  return left.length === right.length && left.every((text, i) => text === right[i]);
}
