import { type LabelKind, labelKind } from './label-words.ts';

/** A label at the start of a line, such as `**Subject:** Your order`. */
export interface Label {
  readonly kind: LabelKind;
  /** Length of the label in the line: what comes after it is what it labels. */
  readonly length: number;
  /** Set apart by bold or italics, not just by a colon. */
  readonly marked: boolean;
  /** It means this wherever it stands; where not, a line of a reply may begin with it. */
  readonly strong: boolean;
  /** Marks that open before the label and close after what it labels, as in `**Subject: Your order**`. */
  readonly closer?: string;
}

const EMOJI = '(?:(?:\\p{Extended_Pictographic}|\\uFE0F|\\u200D)+\\s*)?';

/** `**Label:** text`, `**Label**: text`, `*Label: text*`, `**Label** — text`, `**Label**`. */
const MARKED = new RegExp(
  `^${EMOJI}(\\*\\*|__|\\*|_)(?=\\S)([^*_:：]{1,60}?)\\s*(?:([:：])\\s*\\1|\\1\\s*([:：]|[—–]|-(?=\\s))|([:：])(?=\\s)|\\1\\s*$)[ \\t]*`,
  'u',
);

/** `Label: text`. */
const PLAIN = new RegExp(`^${EMOJI}(\\p{L}[^:：*_\`<>{}[\\]|.!?]{0,45}?)[:：](?=\\s|$)[ \\t]*`, 'u');

/** The label that a line begins with, if it is one that macro libraries use. */
export function labelOf(line: string): Label | undefined {
  const indent = line.length - line.trimStart().length;
  const own = line.slice(indent, indent + 200);
  const marked = MARKED.exec(own);
  if (marked) {
    const found = labelKind(marked[2] as string);
    if (!found) return undefined;
    const label = { ...found, length: indent + marked[0].length, marked: true };
    return marked[5] ? { ...label, closer: marked[1] as string } : label;
  }
  const plain = PLAIN.exec(own);
  const found = plain && labelKind(plain[1] as string);
  if (!plain || !found) return undefined;
  return { ...found, length: indent + plain[0].length, marked: false };
}
