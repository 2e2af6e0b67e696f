import { SegmentMap } from './segment-map.ts';

/**
 * Writes new text for a view's text range [start, end) the way its place in the file demands: entities, escapes,
 * quotes. Returns the characters that go into the file, or undefined where the text can't be written there.
 */
export type Encode = (text: string, start: number, end: number) => string | undefined;

/**
 * A decoded text together with where each part of it stands in the file and how new text is written back.
 *
 * Adapters are stacked by views: a JSON file's view (the identity) gives a child view for each string, the HTML adapter
 * reads that child and gives a child for each passage, and so on. Every map leads to the file itself.
 */
export interface View {
  readonly text: string;
  /** From this view's text to the file as it is on disk (UTF-16 code units, BOM included). */
  readonly map: SegmentMap;
  readonly encode: Encode;
}

/** The view of a whole file, or of a text without layers: what is read is what is written. */
export function fileView(text: string): View {
  return { text, map: SegmentMap.identity(text.length), encode: (replacement) => replacement };
}

/**
 * A view inside another one.
 * @param map from `text` to the parent's text
 * @param encode writes new text into the parent's text; omitted where text is written as it is
 */
export function childView(parent: View, text: string, map: SegmentMap, encode?: Encode): View {
  return {
    text,
    map: map.compose(parent.map),
    encode(replacement, start, end) {
      const own = encode ? encode(replacement, start, end) : replacement;
      if (own === undefined) return undefined;
      const at = map.placeOf(start, end);
      return parent.encode(own, at.start, at.end);
    },
  };
}
