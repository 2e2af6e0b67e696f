import { FreeText } from './free-text.ts';
import { type Item, itemsOf } from './items.ts';
import type { Label } from './labels.ts';
import { appendLines, type Line, textOf, trimLines, wholeLines } from './lines.ts';
import type { Section } from './outline.ts';
import { peel } from './peel.ts';
import { isSigned, type ReplySigns, replySigns } from './reply.ts';
import { isAboutReplies } from './section-words.ts';
import type { Fence } from './views.ts';

export type Shape = 'fence' | 'quote' | 'plain';

/** A text in a section that may be a macro's reply. */
export interface Candidate {
  readonly shape: Shape;
  /** A label such as "Template:" says that it is the reply. */
  readonly labelled: boolean;
  readonly subject: Line | undefined;
  readonly lines: readonly Line[];
  readonly fence: Fence | undefined;
  readonly signs: ReplySigns;
  /** It stands behind a reply that was signed off already. */
  readonly trailing: boolean;
  /** It speaks of replies and of those who send them, and so may be about replies rather than be one. */
  readonly about: boolean;
}

/** What a section offers, by the shape of the body. */
export interface Candidates {
  readonly labelled: readonly Candidate[];
  readonly fences: readonly Candidate[];
  readonly quotes: readonly Candidate[];
  readonly plain: readonly Candidate[];
  /** Fences that hold code of some language. */
  readonly code: number;
}

/** Info strings of fences whose text is no code. */
const TEXT_LANGUAGES = new Set(
  ' text txt plain plaintext markdown md email eml message none liquid jinja handlebars html reply macro template'.split(
    ' ',
  ),
);

/** Finds what may be a reply in a section. */
export function candidatesOf(text: string, section: Section): Candidates {
  const walk = new Walk(text);
  for (const item of itemsOf(text, section.blocks)) walk.take(item);
  return walk.end();
}

/** Goes through a section's pieces in order and tells what each belongs to. */
class Walk {
  private readonly labelled: Candidate[] = [];
  private readonly fences: Candidate[] = [];
  private readonly quotes: Candidate[] = [];
  private readonly plain: Candidate[] = [];
  private code = 0;
  /** What the next text belongs to. */
  private mode: 'open' | 'subject' | 'body' | 'agent' | 'after' = 'open';
  private subject: Line | undefined;
  /** Plain text so far below a label of a reply. */
  private body: Line[] = [];
  /** Plain text so far without a label. */
  private free: FreeText;

  constructor(private readonly text: string) {
    this.free = new FreeText(text);
  }

  take(item: Item): void {
    if (item.type === 'label') this.takeLabel(item.label, item.lines);
    else if (item.type === 'rule') this.takeRule(item);
    else if (item.type === 'text') this.takeText(item);
    else if (item.type === 'quote') this.takeBlock('quote', item.lines, item.whole);
    else if (TEXT_LANGUAGES.has(item.fence.lang)) this.takeBlock('fence', item.lines, item.whole, item.fence);
    else {
      this.code++;
      this.takeText({ type: 'text', node: 'code', lines: item.whole });
    }
  }

  end(): Candidates {
    this.flushBody();
    this.flushFree();
    const { labelled, fences, quotes, plain, code } = this;
    return { labelled, fences, quotes, plain, code };
  }

  private takeLabel(label: Label, lines: Line[]): void {
    if (this.isPartOfReply(label)) {
      this.takeText({ type: 'text', node: 'paragraph', lines: wholeLines(this.text, lines) });
      return;
    }
    if (label.kind === 'agent') {
      if (lines.length === 0) this.mode = 'agent';
      else if (this.isSignedOff()) this.mode = 'after';
      else this.mode = this.body.length > 0 ? 'body' : 'open';
    } else if (label.kind === 'subject') {
      this.flushBody();
      this.flushFree();
      this.subject = lines[0];
      this.mode = lines.length === 0 ? 'subject' : 'open';
      if (lines.length > 1) this.takeText({ type: 'text', node: 'paragraph', lines: lines.slice(1) });
    } else if (label.kind === 'body') {
      this.flushBody();
      this.free = new FreeText(this.text);
      this.mode = 'body';
      this.body = [...lines];
    }
  }

  /** Is what looks like a label just a line of the reply that goes on here? */
  private isPartOfReply(label: Label): boolean {
    const free = this.mode === 'open' && this.free.isReply;
    if (this.body.length === 0 && !free) return false;
    if (label.kind === 'header') return true;
    if (label.kind === 'body') return this.body.length === 0 && this.free.isGreeted;
    if (label.kind !== 'agent' || this.mode === 'agent') return false;
    return !label.marked || (!label.strong && !this.isSignedOff());
  }

  private takeBlock(shape: 'fence' | 'quote', lines: Line[], whole: Line[], fence?: Fence): void {
    if (this.mode === 'agent') this.mode = 'open';
    else if (this.mode === 'subject') {
      this.subject = trimLines(this.text, lines)[0];
      this.mode = 'open';
    } else if (this.mode === 'body' && this.body.length > 0) appendLines(this.text, this.body, whole);
    else {
      const labelled = this.mode === 'body';
      const found = this.candidate(shape, labelled, lines, fence);
      if (found) {
        this.subject = undefined;
        (labelled ? this.labelled : shape === 'fence' ? this.fences : this.quotes).push(found);
      }
      if (!labelled) this.takeText({ type: 'text', node: shape === 'fence' ? 'code' : 'blockquote', lines: whole });
    }
  }

  private takeRule(item: Item & { type: 'rule' }): void {
    if (this.isSignedOff()) {
      this.flushBody();
      this.flushFree();
      this.mode = 'open';
    } else if (this.mode === 'agent' || this.mode === 'after') this.mode = 'open';
    else this.takeText({ type: 'text', node: 'rule', lines: item.lines });
  }

  private takeText(item: Item & { type: 'text' }): void {
    if (this.mode === 'agent' || this.mode === 'after' || item.lines.length === 0) return;
    if (this.mode === 'subject') {
      this.subject = item.lines[0];
      this.mode = 'open';
    } else if (this.mode === 'body') appendLines(this.text, this.body, item.lines);
    else this.free.add(item);
  }

  private flushBody(): void {
    const found = this.candidate('plain', true, this.body);
    if (found) {
      this.labelled.push(found);
      this.subject = undefined;
    }
    this.body = [];
    if (this.mode === 'body') this.mode = 'open';
  }

  private flushFree(): void {
    const found = this.free.isReply ? this.candidate('plain', false, this.free.lines()) : undefined;
    if (found) this.plain.push({ ...found, trailing: this.plain.length > 0 && !found.signs.greeting });
    this.free = new FreeText(this.text);
  }

  private isSignedOff(): boolean {
    return isSigned(textOf(this.text, (this.body.length > 0 ? this.body : this.free.tail()).slice(-6)));
  }

  private candidate(shape: Shape, labelled: boolean, own: readonly Line[], fence?: Fence): Candidate | undefined {
    const { subject, lines } = peel(this.text, trimLines(this.text, own), shape);
    if (lines.length === 0) return undefined;
    const words = textOf(this.text, lines);
    const about = isAboutReplies(words);
    const signs = replySigns(fence?.lang === 'html' ? words.replace(/<[^<>]*>/g, ' ') : words);
    return { shape, labelled, subject: subject ?? this.subject, lines, fence, signs, trailing: false, about };
  }
}
