import type { Html } from 'mdast';
import { CODE, markOf, VOID } from '#formats/html/names.ts';
import { attributeOf, isHiddenTag, parseTag, type Tag } from '#formats/html/tag.ts';
import type { Draft } from '#formats/passage/draft.ts';
import { isElement, kindOfTagField } from '#formats/placeholders/tag-fields.ts';
import type { Context } from './context.ts';

/** The tags that are open inside one block. */
export class InlineTags {
  private readonly code: number[] = [];
  /** Name and depth of the element whose content is left out. */
  private hidden = '';
  private depth = 0;

  constructor(
    private readonly draft: Draft,
    private readonly context: Context,
  ) {}

  /** True while text is left out. */
  get skipping(): boolean {
    return this.depth > 0;
  }

  /** Takes an inline HTML node: a tag, a comment, or a field such as `<name>` that only looks like a tag. */
  take(node: Html, start: number, end: number): void {
    const tag = parseTag(node.value);
    if (!tag) return;
    if (this.skipping) this.nest(tag);
    else if (isField(tag, node.value, this.context)) {
      const at = this.draft.length;
      this.draft.copy(start, end);
      this.draft.atom(kindOfTagField(node.value), at);
    } else if (tag.name === 'br') this.lineBreak(start, end);
    else if (CODE.has(tag.name)) this.codeTag(tag);
    else this.mark(tag, node.value);
  }

  private nest(tag: Tag): void {
    if (tag.name !== this.hidden || tag.selfClosing) return;
    this.depth += tag.closing ? -1 : 1;
  }

  private mark(tag: Tag, source: string): void {
    if (!tag.closing && !tag.selfClosing && !VOID.has(tag.name) && isHiddenTag(source)) {
      this.hidden = tag.name;
      this.depth = 1;
      return;
    }
    const kind = markOf(tag.name);
    if (kind === undefined) return;
    if (tag.closing) this.draft.end(kind);
    else if (!tag.selfClosing)
      this.draft.begin(kind, kind === 'link' ? (attributeOf(source, 'href') ?? '') : undefined);
  }

  private codeTag(tag: Tag): void {
    if (!tag.closing) this.code.push(this.draft.length);
    else {
      const start = this.code.pop();
      if (start !== undefined) this.draft.atom('code', start);
    }
  }

  private lineBreak(start: number, end: number): void {
    if (this.draft.length > 0) this.draft.decoded('\n', start, end);
  }
}

/** No element of HTML, and never closed: then it is a field. */
function isField(tag: Tag, source: string, context: Context): boolean {
  if (tag.closing || isElement(tag.name, tag.attributes)) return false;
  if (tag.selfClosing) return tag.name === 'attribute';
  return !source.includes('=') && !context.closed().has(tag.name);
}
