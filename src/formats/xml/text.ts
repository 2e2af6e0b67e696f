import type { Range } from '#core/range.ts';
import { TextBuilder } from '#core/text-builder.ts';
import { childView, type Encode, fileView } from '#core/view.ts';
import type { DataText } from '#formats/data/node.ts';

/** A stretch of character data, or the inside of a CDATA section. */
export interface XmlPiece extends Range {
  readonly cdata: boolean;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g;

/** The pieces of an element's text as one text that can be written back: escaped, or as it is in a CDATA section. */
export function xmlText(source: string, pieces: readonly XmlPiece[]): DataText {
  const { text, map } = decode(source, pieces);
  const first = pieces[0] as XmlPiece;
  const last = pieces[pieces.length - 1] as XmlPiece;
  return {
    type: 'text',
    start: first.start,
    end: last.end,
    value: text,
    view: () => {
      const encode: Encode = (written, start, end) => {
        const at = map.placeOf(start, end);
        const piece = pieces.find((each) => each.start <= at.start && at.end <= each.end);
        if (!piece || /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(written)) return undefined;
        return piece.cdata ? inCdata(source, piece, at, written) : escaped(written);
      };
      return childView(fileView(source), text, map, encode);
    },
  };
}

function decode(source: string, pieces: readonly XmlPiece[]) {
  const out = new TextBuilder();
  for (const { start, end, cdata } of pieces) {
    if (cdata) out.copy(source, start, end);
    else addCharacterData(out, source, start, end);
  }
  return out.build();
}

/** A reference to something that XML itself doesn't know stays as it is written: no entity is ever expanded. */
function addCharacterData(out: TextBuilder, source: string, start: number, end: number): void {
  let at = start;
  for (const match of source.slice(start, end).matchAll(REFERENCE)) {
    const decoded = decodedReference(match);
    if (decoded === undefined) continue;
    const from = start + match.index;
    out.copy(source, at, from).decoded(decoded, from, from + match[0].length);
    at = from + match[0].length;
  }
  out.copy(source, at, end);
}

function decodedReference([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMED[name];
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : undefined;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A CDATA section knows no escapes: what would close it can't be written. */
function inCdata(source: string, piece: XmlPiece, at: Range, written: string): string | undefined {
  const whole = source.slice(piece.start, at.start) + written + source.slice(at.end, piece.end);
  return whole.includes(']]>') || /\]{1,2}$/.test(whole) ? undefined : written;
}
