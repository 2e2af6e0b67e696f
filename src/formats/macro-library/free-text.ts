import type { Item } from './items.ts';
import { appendLines, type Line, textOf } from './lines.ts';
import { replySigns } from './reply.ts';

type Text = Item & { type: 'text' };

/** Text ahead of a reply that says when to use it. */
const LEAD =
  /^[\W_]*((use|send) (this|these|it|when|for|if|only|as|in|after|before|once)\b|sent (to|when|after)|for use |to be (used|sent)|when |this (macro|template|reply|response|message) (is|should|works|goes|can)|this is (for|used|sent|the (macro|template|reply))|these |(a|the) (macro|template|reply|response) (for|to)|example:?$|copy |paste )/i;

/** The plain text of a section that no label names: where in it the reply may start. */
export class FreeText {
  private readonly items: Text[] = [];
  /** Position of the first greeting. */
  private greeted = -1;
  /** Position of the first paragraph that says no "use when". */
  private first = -1;
  private paragraph = -1;

  constructor(private readonly text: string) {}

  add(item: Text): void {
    const prose = item.node === 'paragraph' || item.node === 'list';
    if (prose && (this.greeted < 0 || this.first < 0)) {
      const words = textOf(this.text, item.lines);
      if (this.greeted < 0 && replySigns(words).greeting) this.greeted = this.items.length;
      if (this.first < 0 && !LEAD.test(words)) this.first = this.items.length;
    }
    if (item.node === 'paragraph' && !(this.first < 0)) this.paragraph = this.items.length;
    this.items.push(item);
  }

  get isGreeted(): boolean {
    return this.greeted >= 0;
  }

  /** Is there a paragraph that may be a reply, or begin one? */
  get isReply(): boolean {
    return this.greeted >= 0 || this.paragraph >= 0;
  }

  /** The lines from the greeting on; where there is none, from the first text that says no "use when". */
  lines(): Line[] {
    const start = this.greeted >= 0 ? this.greeted : this.first;
    const lines: Line[] = [];
    if (start < 0) return lines;
    let end = this.items.length;
    while (end > start && isEmpty(this.items[end - 1] as Text)) end--;
    for (const item of this.items.slice(start, end)) appendLines(this.text, lines, item.lines);
    return lines;
  }

  /** The last lines, as far as they are needed to see whether it is signed off. */
  tail(): Line[] {
    if (!this.isReply) return [];
    return this.items.slice(-3).flatMap((item) => item.lines.slice(-6));
  }
}

/** A thematic break or a comment: nothing that a reply ends with. */
function isEmpty(item: Text): boolean {
  return item.node === 'rule' || item.node === 'html';
}
