import type { Directive, Passage } from '#core/message.ts';
import type { View } from '#core/view.ts';
import { parseDirective } from '#formats/directives.ts';
import { Draft, type DraftText } from '#formats/passage/draft.ts';
import { finishPassage } from '#formats/passage/finish.ts';
import { splitItems } from '#formats/passage/items.ts';
import { isElement, kindOfTagField } from '#formats/placeholders/tag-fields.ts';
import { htmlEncoder } from './encode.ts';
import { HtmlFigures } from './figures.ts';
import { layoutTables } from './layout.ts';
import { BLOCKS, CODE, markOf, SITE_PARTS, SKIPPED, VOID } from './names.ts';
import type { HtmlOptions } from './read.ts';
import { BlockStack } from './stack.ts';
import { attributeOf, closedNames, isBoldStyle, isHiddenTag } from './tag.ts';
import { addText } from './text.ts';

/**
 * Takes the tokens of an HTML text and makes passages of it. Offsets are UTF-16 code units of the view's text.
 * The methods that start with `on` are the tokenizer's callbacks.
 */
export class HtmlReader {
  readonly passages: Passage[] = [];
  readonly directives: Directive[] = [];
  readonly figures: HtmlFigures;
  private readonly source: string;
  private readonly draft: Draft;
  private readonly blocks: BlockStack;
  private readonly encode;
  private readonly paragraphs: boolean;
  /** Where the current tag and its name start. */
  private tagStart = 0;
  private nameEnd = 0;
  /** Element whose content is left out, and how many of its name are open. */
  private skipped = '';
  private depth = 0;
  /** Where open code and buttons start in the draft. */
  private readonly spans: { readonly name: string; readonly start: number }[] = [];
  /** A character reference that is not written yet: some stand for two characters, which come one by one. */
  private entity: { text: string; start: number; end: number } | undefined;
  private closed: ReadonlySet<string> | undefined;
  private layouts: ReadonlySet<number> | undefined;
  /** Of a page, the element that holds its main part; '' where none does. */
  private readonly main: string;
  private readonly bold: boolean[] = [];

  constructor(
    private readonly view: View,
    private readonly options: HtmlOptions,
  ) {
    this.source = view.text;
    this.figures = new HtmlFigures(view);
    this.draft = new Draft(view.text);
    this.blocks = new BlockStack(options.part ?? { role: 'paragraph', level: 0 });
    this.paragraphs = options.newlines === 'paragraphs';
    this.main = options.page ? (/<(main|article)\b/i.exec(view.text)?.[1]?.toLowerCase() ?? '') : '';
    const encode = htmlEncoder(this.paragraphs ? '\n' : '<br>');
    this.encode = () => encode;
  }

  ontext(start: number, end: number): void {
    this.writeEntity();
    // A text that ends within a tag, behind its slash, is reported from -1: that rest is no text.
    if (this.depth > 0 || start < 0) return;
    addText(this.draft, start, end, this.paragraphs, () => this.flush());
  }

  ontextentity(code: number, end: number): void {
    if (this.depth > 0) return;
    if (this.entity?.end === end) {
      this.entity.text += String.fromCodePoint(code);
      return;
    }
    this.writeEntity();
    // A reference holds no second ampersand.
    this.entity = { text: String.fromCodePoint(code), start: this.source.lastIndexOf('&', end - 1), end };
  }

  onopentagname(start: number, end: number): void {
    this.writeEntity();
    this.tagStart = start - 1;
    this.nameEnd = end;
  }

  onopentagend(end: number): void {
    this.openTag(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.openTag(end + 1, true);
  }

  onclosetag(start: number, end: number): void {
    this.writeEntity();
    const name = this.source.slice(start, end).toLowerCase();
    if (this.depth > 0) {
      if (name === this.skipped && --this.depth === 0) this.figures.close(start - 2);
    } else if (BLOCKS.has(name)) {
      // The end of an element that never began means nothing, but for a paragraph's.
      if (name === 'p' || this.blocks.has(name)) this.flush();
      this.blocks.close(name);
    } else if (CODE.has(name) || name === 'button') this.endSpan(name);
    else if (name === 'span') this.endBold();
    else {
      const kind = markOf(name);
      if (kind) this.draft.end(kind);
    }
  }

  oncomment(start: number, end: number): void {
    this.writeEntity();
    const comment = this.source.slice(start, end).replace(/-+$/, '');
    const from = this.source.lastIndexOf('<!', start);
    const close = this.source.indexOf('>', end);
    const to = close < 0 ? this.source.length : close + 1;
    const directive = parseDirective(comment, this.view.map.hull(Math.max(0, from), to));
    if (directive) this.directives.push(directive);
  }

  onend(): void {
    this.writeEntity();
    this.flush();
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private openTag(end: number, selfClosing: boolean): void {
    const name = this.source.slice(this.tagStart + 1, this.nameEnd).toLowerCase();
    if (this.depth > 0 && !this.endsSkipped(name)) {
      if (name === this.skipped && !selfClosing) this.depth++;
      return;
    }
    const attributes = end - this.nameEnd > (selfClosing ? 2 : 1);
    if (!isElement(name, attributes) && this.field(name, end, selfClosing)) return;
    const tag = attributes ? this.source.slice(this.tagStart, end) : '';
    const empty = VOID.has(name);
    if (empty) this.figures.empty(name, tag, this.tagStart, end);
    if (!empty && (SKIPPED.has(name) || isHiddenTag(tag) || (this.options.page && SITE_PARTS.has(name)))) {
      if (BLOCKS.has(name)) this.flush();
      this.figures.open(name, this.tagStart, end);
      this.skipped = name;
      this.depth = 1;
    } else if (BLOCKS.has(name)) {
      this.flush();
      if (!empty) this.blocks.open(name, name === 'table' && this.isLayout());
    } else if (name === 'br') this.lineBreak(end);
    else if (!empty) this.openInline(name, tag);
  }

  /** A hidden paragraph ends where the next block begins, whether it was closed or not. */
  private endsSkipped(name: string): boolean {
    if (this.skipped !== 'p' || !BLOCKS.has(name)) return false;
    this.depth = 0;
    return true;
  }

  private isLayout(): boolean {
    this.layouts ??= layoutTables(this.source);
    return this.layouts.has(this.tagStart);
  }

  private openInline(name: string, tag: string): void {
    if (CODE.has(name) || name === 'button') this.spans.push({ name, start: this.draft.length });
    else if (name === 'span') {
      const bold = isBoldStyle(tag);
      this.bold.push(bold);
      if (bold) this.draft.begin('strong');
    } else {
      const kind = markOf(name);
      if (kind) this.draft.begin(kind, kind === 'link' ? (attributeOf(tag, 'href') ?? '') : undefined);
    }
  }

  private endBold(): void {
    if (this.bold.pop()) this.draft.end('strong');
  }

  private endSpan(name: string): void {
    for (let i = this.spans.length - 1; i >= 0; i--) {
      const span = this.spans[i];
      if (span?.name !== name) continue;
      this.spans.length = i;
      this.draft.atom(name === 'button' ? 'label' : 'code', span.start);
      return;
    }
  }

  /** Takes what looks like a tag as a field, if it is one: `<customer_name>`, `<attribute key="…"/>`. */
  private field(name: string, end: number, selfClosing: boolean): boolean {
    const tag = this.source.slice(this.tagStart, end);
    const attribute = name === 'attribute' && tag.includes('=');
    if (!attribute && (selfClosing || tag.includes('=') || this.isClosed(name))) return false;
    const at = this.draft.length;
    this.draft.copy(this.tagStart, end);
    this.draft.atom(kindOfTagField(tag), at);
    return true;
  }

  private isClosed(name: string): boolean {
    this.closed ??= this.options.closed?.() ?? closedNames(this.source);
    return this.closed.has(name);
  }

  /** Two line breaks in a row are how many editors make a paragraph. */
  private lineBreak(end: number): void {
    if (this.draft.last === 10) this.flush();
    else if (this.draft.length > 0) this.draft.decoded('\n', this.tagStart, end);
  }

  private writeEntity(): void {
    if (!this.entity) return;
    const { text, start, end } = this.entity;
    this.entity = undefined;
    const code = text.charCodeAt(0);
    if (code > 32) this.draft.decoded(text, start, end);
    else if (this.draft.length > 0 && this.draft.last > 32) this.draft.decoded(' ', start, end);
  }

  private flush(): void {
    const text: DraftText | undefined = this.draft.take();
    for (let i = 0; i < this.spans.length; i++) this.spans[i] = { name: this.spans[i]?.name ?? '', start: 0 };
    if (!text || (this.main !== '' && !this.blocks.has(this.main))) return;
    const { part } = this.blocks;
    for (const [own, role] of part.role === 'paragraph' ? splitItems(text, part) : [[text, part] as const]) {
      const passage = finishPassage(own, role, this.view, this.encode, {
        dialects: this.options.dialects,
        backticks: this.paragraphs,
      });
      if (passage) this.passages.push(passage);
    }
  }
}
