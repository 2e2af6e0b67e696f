import { TextBuilder } from '#core/text-builder.ts';
import { childView, type Encode, fileView } from '#core/view.ts';
import type { DataText } from '#formats/data/node.ts';
import { addEscaped } from './escapes.ts';

/** A stretch of a text in the file. */
export type Piece =
  /** The inside of a quoted string or a template. */
  | { readonly kind: 'quoted'; readonly quote: string; readonly start: number; readonly end: number }
  /** What the program works out: stands as `${name}` in the text. */
  | { readonly kind: 'value'; readonly name: string; readonly start: number; readonly end: number }
  /** What stands between the entries of a list that is joined. */
  | { readonly kind: 'between'; readonly text: string; readonly start: number; readonly end: number };

/** A text of a program, with the names of what is worked out in it. */
export interface ScriptText extends DataText {
  readonly fields: readonly string[];
}

/** Pieces, one after the other, as one text. New words are written back where they lie in one quoted piece. */
export function scriptText(source: string, pieces: readonly Piece[], start: number, end: number): ScriptText {
  const out = new TextBuilder();
  const fields: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'quoted') addEscaped(out, source, piece.start, piece.end);
    else if (piece.kind === 'between') out.decoded(piece.text, piece.start, piece.end);
    else {
      fields.push(piece.name);
      out.decoded(`\${${piece.name}}`, piece.start, piece.end);
    }
  }
  const { text, map } = out.build();
  const encode: Encode = (written, from, to) => {
    if (text === '') return undefined;
    const at = map.placeOf(from, to);
    const piece = pieces.find((each) => each.start <= at.start && at.end <= each.end);
    return piece?.kind === 'quoted' ? encoded(written, piece.quote) : undefined;
  };
  return { type: 'text', start, end, value: text, fields, view: () => childView(fileView(source), text, map, encode) };
}

/** Text as it is written between these quotes. A template holds its line breaks as they are. */
function encoded(text: string, quote: string): string {
  const plain = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  if (quote === '`') return plain.replaceAll('${', '\\${');
  return plain
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
