import { decodeHTML } from 'entities/decode';
import type { Figure } from '#core/message.ts';
import type { View } from '#core/view.ts';
import { attributeOf } from './tag.ts';

/** Collects what a reader of HTML sees beside the prose. Offsets count in the view's text. */
export class HtmlFigures {
  readonly list: Figure[] = [];
  /** Where the block of code that is open begins, and where its content does. */
  private code: { readonly start: number; readonly from: number } | undefined;

  constructor(private readonly view: View) {}

  /** Takes an element without content, its tag from `start` to `end`. */
  empty(name: string, tag: string, start: number, end: number): void {
    if (name === 'img') this.add('image', decodeHTML(attributeOf(tag, 'alt') ?? ''), start, end);
    else if (name === 'hr') this.add('rule', '', start, end);
  }

  /** Takes the tag of an element whose content is not read as prose. */
  open(name: string, start: number, end: number): void {
    this.code = name === 'pre' ? { start, from: end } : undefined;
  }

  /** Ends that element: its end tag begins at `to`. */
  close(to: number): void {
    const { code } = this;
    this.code = undefined;
    if (!code) return;
    const { text } = this.view;
    const shown = decodeHTML(text.slice(code.from, to).replace(/<[^<>]*>/g, ''));
    const close = text.indexOf('>', to);
    this.add('code', shown.replace(/^\n|\n$/g, ''), code.start, close < 0 ? text.length : close + 1);
  }

  private add(kind: Figure['kind'], text: string, start: number, end: number): void {
    this.list.push({ kind, text, range: this.view.map.hull(start, end) });
  }
}
