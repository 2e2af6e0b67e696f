import type { Message, Passage, ReadError } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { MessageInfo } from '#engine/types.ts';

/** A message as it was read, with what judging says of it. */
export interface InspectedMessage {
  readonly message: Message;
  readonly info: MessageInfo | undefined;
}

/** What is known of one file. Offsets count in `text`. */
export interface Inspected {
  /** As it is shown. */
  readonly path: string;
  /** As the configuration's globs see it. */
  readonly seen: string;
  readonly text: string;
  /** Undefined where the file is none of ours. */
  readonly form: string | undefined;
  readonly messages: readonly InspectedMessage[];
  readonly errors: readonly ReadError[];
  /** True where the file is read only when it is named: a run over its folder leaves it alone. */
  readonly byName?: boolean;
  /** Why the file was not looked into; undefined where it was. */
  readonly leftAlone?: string;
}

/** Where a passage begins and ends in the file. */
export function placeOf({ view }: Passage): Range {
  return view.map.hull(0, view.text.length);
}

/** Other writings of the message’s texts, which are mended together with those that are judged. */
export function twinsOf({ twins = [] }: Message): { at: number; text: string }[] {
  return twins
    .flatMap((twin) => twin.others())
    .flatMap(({ passages }) => {
      const [first] = passages;
      return first ? [{ at: placeOf(first).start, text: passages.map(({ view }) => view.text).join(' ') }] : [];
    });
}

/** Stretches of the file with anything on them that belong to no message, whole lines each. */
export function outside({ text, messages }: Inspected): Range[] {
  const own = messages.map(({ message }) => message.range).sort((a, b) => a.start - b.start);
  const out: Range[] = [];
  let at = 0;
  for (const range of [...own, { start: text.length, end: text.length }]) {
    const gap = wholeLines(text, at, range.start);
    if (gap && text.slice(gap.start, gap.end).trim() !== '') out.push(gap);
    at = Math.max(at, range.end);
  }
  return out;
}

/** The lines that lie wholly between two offsets. */
function wholeLines(text: string, from: number, to: number): Range | undefined {
  const start = from === 0 || text[from - 1] === '\n' ? from : text.indexOf('\n', from) + 1;
  const end = to === text.length ? to : text.lastIndexOf('\n', to - 1) + 1;
  return start > 0 || from === 0 ? (end > start ? { start, end } : undefined) : undefined;
}
