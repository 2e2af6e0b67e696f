import { SaxesParser } from 'saxes';
import type { ReadError } from '#core/message.ts';
import type { DataComment } from '#formats/data/node.ts';
import { xmlFault } from './fault.ts';
import { guardXml } from './guard.ts';
import type { XmlElement, XmlFile } from './node.ts';
import { type XmlPiece, xmlText } from './text.ts';

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly start: number;
  readonly children: XmlElement[];
  readonly pieces: XmlPiece[];
}

/** What was read of a file, and its first fault. Never throws. */
export interface ParsedXml extends XmlFile {
  readonly error: ReadError | undefined;
  /** True where the file must not be read at all. */
  readonly refused: boolean;
}

/** Reads XML. Of a broken file what stands before the first fault is read, its open elements closed there. */
export function parseXml(text: string): ParsedXml {
  const refused = guardXml(text);
  if (refused) return { root: undefined, comments: [], error: refused, refused: true };
  const reader = new TreeReader(text);
  const parser = new SaxesParser<{ xmlns?: false }>({ xmlns: false });
  // A tag, a comment and a section end where the parser stands; they begin at the first bracket behind the last one.
  parser.on('xmldecl', () => reader.skip(parser.position));
  parser.on('doctype', () => reader.skip(parser.position));
  parser.on('processinginstruction', () => reader.skip(parser.position));
  parser.on('comment', () => reader.comment());
  parser.on('cdata', () => reader.cdata(parser.position));
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes, parser.position));
  parser.on('closetag', ({ isSelfClosing }) => reader.close(parser.position, isSelfClosing));
  parser.on('error', (error) => reader.fault(error.message, parser.position));
  try {
    parser.write(text).close();
  } catch (error) {
    reader.fault(String(error), parser.position);
  }
  return { ...reader.finish(), refused: false };
}

class TreeReader {
  private readonly stack: Open[] = [];
  private readonly comments: DataComment[] = [];
  private root: XmlElement | undefined;
  private error: ReadError | undefined;
  /** Behind the last tag, comment or section. */
  private at = 0;

  constructor(private readonly text: string) {}

  skip(end: number): void {
    if (!this.error) this.at = end;
  }

  /** The parser tells of a comment before it has seen its last bracket. */
  comment(): void {
    if (this.error) return;
    const start = this.upTo();
    const end = this.text.indexOf('-->', start + '<!--'.length) + '-->'.length;
    this.comments.push({ start, end, text: this.text.slice(start, end) });
    this.at = end;
  }

  cdata(end: number): void {
    if (this.error) return;
    const start = this.upTo();
    this.top?.pieces.push({ start: start + '<![CDATA['.length, end: end - ']]>'.length, cdata: true });
    this.at = end;
  }

  open(name: string, attributes: Record<string, string>, end: number): void {
    if (this.error) return;
    const start = this.upTo();
    this.stack.push({ name, attributes, start, children: [], pieces: [] });
    this.at = end;
  }

  close(end: number, selfClosing: boolean): void {
    if (this.error) return;
    if (!selfClosing) this.upTo();
    this.at = end;
    this.done(end);
  }

  /** The parser goes on after a fault; what it says then is guesswork. */
  fault(message: string, offset: number): void {
    this.error ??= xmlFault(message, Math.min(offset, this.text.length), this.text, this.at);
  }

  finish(): XmlFile & { error: ReadError | undefined } {
    while (this.stack.length > 0) this.done(this.error?.offset ?? this.text.length);
    return { root: this.root, comments: this.comments, error: this.error };
  }

  private get top(): Open | undefined {
    return this.stack[this.stack.length - 1];
  }

  /** Takes the text up to the next bracket, and returns where that stands. */
  private upTo(): number {
    const start = this.text.indexOf('<', this.at);
    if (start > this.at) this.top?.pieces.push({ start: this.at, end: start, cdata: false });
    return start;
  }

  private done(end: number): void {
    const open = this.stack.pop();
    if (!open) return;
    const { name, attributes, start, children, pieces } = open;
    const blank = pieces.every((piece) => this.text.slice(piece.start, piece.end).trim() === '');
    const element = { name, attributes, start, end, children, text: blank ? undefined : xmlText(this.text, pieces) };
    if (this.top) this.top.children.push(element);
    else this.root ??= element;
  }
}
