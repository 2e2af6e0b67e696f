import type { Directive } from '#core/message.ts';
import { byPosition, type Range } from '#core/range.ts';
import { SegmentMap } from '#core/segment-map.ts';
import { childView, type View } from '#core/view.ts';
import { parseDirective } from '#formats/directives.ts';
import { DIALECTS, type DialectIndex, indexDialects } from '#formats/placeholders/dialects.ts';
import { moduleRanges } from './modules.ts';
import { tagRanges } from './tags.ts';

/** An expression is worked out when the page is made: it is no words of the writer's. */
export const MDX_DIALECTS: DialectIndex = indexDialects([
  ...DIALECTS,
  { id: 'expression', open: '{', close: '}', inside: 'any', max: 300, kind: 'code' },
]);

const COMMENT = /\{\s*\/\*([\s\S]{0,4000}?)\*\/\s*\}/g;
const CODE =
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*\r?$|$(?![\s\S]))|(`+)(?!`)[^\n]*?[^`]\2(?!`)/gm;

/**
 * A page of MDX as Markdown: without the lines that import and export code, without comments, and without what only JSX
 * knows in its tags. Code is left as it is.
 */
export function readMdx(view: View): { view: View; directives: Directive[] } {
  const { text } = view;
  const code = [...text.matchAll(CODE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const outside = ({ start }: Range) => !code.some((one) => one.start <= start && start < one.end);
  const comments = [...text.matchAll(COMMENT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[1] as string,
  }));
  const directives = comments
    .filter(outside)
    .flatMap(({ start, end, words }) => parseDirective(words, view.map.hull(start, end)) ?? []);
  const holes = [...moduleRanges(text), ...comments, ...tagRanges(text)].filter(outside).sort(byPosition);
  return { view: without(view, holes), directives };
}

/** The view without these parts of its text. Of two that overlap the first counts. */
function without(view: View, holes: readonly Range[]): View {
  if (holes.length === 0) return view;
  const parts: SegmentMap[] = [];
  let text = '';
  let at = 0;
  const keep = (end: number) => {
    parts.push(SegmentMap.identity(end - at, at));
    text += view.text.slice(at, end);
  };
  for (const hole of holes) {
    if (hole.start < at) continue;
    keep(hole.start);
    at = hole.end;
  }
  keep(view.text.length);
  return childView(view, text, SegmentMap.concat(parts));
}
