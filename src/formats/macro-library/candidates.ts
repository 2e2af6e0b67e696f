import type { Item } from './items.ts';
import { itemsOf } from './items.ts';
import { type Line, linesOf, textOf, trimLines } from './lines.ts';
import type { Section } from './outline.ts';
import { peel } from './peel.ts';
import { type ReplySigns, replySigns } from './reply.ts';

export type Shape = 'fence' | 'quote' | 'plain';

/** A text in a section that may be a macro's reply. */
export interface Candidate {
  readonly shape: Shape;
  /** A label such as "Template:" says that it is the reply. */
  readonly labelled: boolean;
  readonly subject: Line | undefined;
  readonly lines: readonly Line[];
  /** The marks of the fence around it; undefined where there is none. */
  readonly marks: string | undefined;
  readonly signs: ReplySigns;
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

const TEXT_LANGUAGES = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'markdown', 'md', 'email', 'eml', 'message', 'none', 'liquid', 'jinja', 'handlebars', 'html', 'reply', 'macro', 'template']);

/** Text ahead of a reply that says when to use it. */
const LEAD = /^[\W_]*(use |send |sent |for use |to be (used|sent)|when |this (macro|template|reply|response|message) (is|should|works|goes|can)|this is (for|used|sent|the (macro|template|reply))|these |(a|the) (macro|template|reply|response) (for|to)|example:?$|copy |paste )/i;

/** Finds what may be a reply in a section. */
export function candidatesOf(text: string, section: Section): Candidates {
  const walk = new Walk(text);
  for (const item of itemsOf(text, section.blocks)) walk.take(item);
  return walk.end();
}

class Walk {
  private readonly out = {
    labelled: [] as Candidate[],
    fences: [] as Candidate[],
    quotes: [] as Candidate[],
    plain: [] as Candidate[],
    code: 0,
  };
  /** What the next text belongs to. */
  private mode: 'open' | 'subject' | 'body' | 'agent' | 'after' = 'open';
  private subject: Line | undefined;
  /** Plain text so far below a label of a reply. */
  private body: Line[] = [];
  /** Plain text so far without a label. */
  private free: Item[] = [];

  constructor(private readonly text: string) {}

  take(item: Item): void {
    if (item.type === 'label') this.label(item);
    else if (item.type === 'fence') this.fence(item);
    else if (item.type === 'quote') this.quote(item);
    else if (item.type === 'rule') this.rule(item);
    else this.plain(item);
  }

  end(): Candidates {
    this.flushBody();
    this.flushFree();
    return this.out;
  }

  private label(item: Item & { type: 'label' }): void {
    const running = this.body.length > 0 || this.isFreeRunning();
    const asText = running && (item.kind === 'header' || (item.kind === 'agent' && !(item.strong && item.marked)));
    const inFree = item.kind === 'body' && this.body.length === 0 && this.isFreeRunning() && this.isGreeted();
    if (asText || inFree) return this.plain({ type: 'text', node: 'paragraph', lines: wholeLines(this.text, item.lines) });
    if (item.kind === 'header') return;
    if (item.kind === 'agent') {
      const signed = this.isSignedOff();
      this.mode = item.lines.length === 0 ? 'agent' : signed ? 'after' : this.body.length > 0 ? 'body' : 'open';
      return;
    }
    this.flushBody();
    if (item.kind === 'subject') {
      this.flushFree();
      this.subject = item.lines[0];
      this.mode = item.lines.length === 0 ? 'subject' : 'open';
      const others = item.lines.slice(1);
      if (others.length > 0) this.plain({ type: 'text', node: 'paragraph', lines: others });
      return;
    }
    this.free = [];
    this.mode = 'body';
    this.body.push(...item.lines);
  }

  private fence(item: Item & { type: 'fence' }): void {
    if (!TEXT_LANGUAGES.has(item.lang.toLowerCase())) {
      this.out.code++;
      return this.plain({ type: 'text', node: 'code', lines: item.whole });
    }
    this.block({ ...item, shape: 'fence' }, this.out.fences);
  }

  private quote(item: Item & { type: 'quote' }): void {
    this.block({ ...item, marks: undefined, shape: 'quote' }, this.out.quotes);
  }

  private block(
    item: { shape: 'fence' | 'quote'; lines: Line[]; whole: Line[]; marks: string | undefined },
    list: Candidate[],
  ): void {
    if (this.mode === 'agent') {
      this.mode = 'open';
      return;
    }
    if (this.mode === 'subject') {
      this.subject = trimLines(this.text, item.lines)[0];
      this.mode = 'open';
      return;
    }
    if (this.mode === 'body' && this.body.length > 0) {
      this.append(item.whole);
      return;
    }
    const labelled = this.mode === 'body';
    const found = this.candidate(item.shape, labelled, item.lines, item.marks);
    if (found) (labelled ? this.out.labelled : list).push(found);
    if (!labelled) this.plain({ type: 'text', node: item.shape === 'fence' ? 'code' : 'blockquote', lines: item.whole });
  }

  private rule(item: Item & { type: 'rule' }): void {
    if (this.isSignedOff()) {
      this.flushBody();
      this.flushFree();
      this.mode = 'open';
    } else if (this.mode === 'agent' || this.mode === 'after') this.mode = 'open';
    else this.plain({ type: 'text', node: 'rule', lines: item.lines });
  }

  private plain(item: Item & { type: 'text' }): void {
    if (this.mode === 'agent' || this.mode === 'after' || item.lines.length === 0) return;
    if (this.mode === 'subject') {
      this.subject = item.lines[0];
      this.mode = 'open';
    } else if (this.mode === 'body') this.append(item.lines);
    else this.free.push(item);
  }

  private append(lines: readonly Line[]): void {
    appendLines(this.text, this.body, lines);
  }

  private flushBody(): void {
    const found = this.candidate('plain', true, this.body, undefined);
    if (found) this.out.labelled.push(found);
    this.body = [];
    if (this.mode === 'body') this.mode = 'open';
  }

  private flushFree(): void {
    const items = this.replyPart();
    this.free = [];
    const lines: Line[] = [];
    for (const item of items) appendLines(this.text, lines, item.lines);
    const found = this.candidate('plain', false, lines, undefined, false);
    if (found) this.out.plain.push(found);
  }

  /** The free text from its greeting on; where there is none, from the first text that says no "use when". */
  private replyPart(): Item[] {
    const isText = (item: Item) => item.type === 'text' && (item.node === 'paragraph' || item.node === 'list');
    const greeting = this.free.findIndex((item) => isText(item) && replySigns(textOf(this.text, item.lines)).greeting);
    if (greeting >= 0) return this.trimRules(this.free.slice(greeting));
    const first = this.free.findIndex((item) => isText(item) && !LEAD.test(textOf(this.text, item.lines)));
    return first < 0 ? [] : this.trimRules(this.free.slice(first));
  }

  private trimRules(items: Item[]): Item[] {
    let end = items.length;
    while (end > 0 && isRule(items[end - 1] as Item)) end--;
    return items.slice(0, end);
  }

  private isFreeRunning(): boolean {
    return this.mode === 'open' && this.replyPart().some((item) => item.type === 'text' && item.node === 'paragraph');
  }

  private isGreeted(): boolean {
    return replySigns(textOf(this.text, this.replyPart().flatMap((item) => item.lines))).greeting;
  }

  private isSignedOff(): boolean {
    const lines = this.body.length > 0 ? this.body : this.replyPart().flatMap((item) => item.lines);
    return replySigns(textOf(this.text, lines)).signOff;
  }

  private candidate(
    shape: Shape,
    labelled: boolean,
    own: readonly Line[],
    marks: string | undefined,
    keep = true,
  ): Candidate | undefined {
    const peeled = peel(this.text, trimLines(this.text, own), shape);
    if (peeled.lines.length === 0) return undefined;
    const subject = peeled.subject ?? this.subject;
    if (keep || labelled) this.subject = undefined;
    return { shape, labelled, subject, lines: peeled.lines, marks, signs: replySigns(textOf(this.text, peeled.lines)) };
  }
}

function isRule(item: Item): boolean {
  return item.type === 'text' && (item.node === 'rule' || item.node === 'html');
}

/** The lines from where they really start, a label taken off them put back. */
function wholeLines(text: string, lines: readonly Line[]): Line[] {
  const [first, ...others] = lines;
  if (!first) return [];
  let start = first.start;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return [{ ...first, start }, ...others];
}

/** Adds lines to others, with the blank lines that stand between them in the file. */
function appendLines(text: string, lines: Line[], more: readonly Line[]): void {
  const last = lines[lines.length - 1];
  const first = more[0];
  if (last && first) {
    for (const gap of linesOf(text, last.next, first.start)) {
      if (gap.end < gap.next && text.slice(gap.start, gap.end).trim() === '') lines.push(gap);
    }
  }
  lines.push(...more);
}
