import type { Atom, Passage } from '#core/message.ts';
import { joined, type Range } from '#core/range.ts';
import { TextBuilder } from '#core/text-builder.ts';
import { childView, type View } from '#core/view.ts';

/** Something of this stands in every placeholder and tag that a whole text is read for. */
const SIGN = /[{}]|\[\[|<attribute\b/;

/** Elements in which a placeholder is shown, or belongs to a program; what stands between does not count. */
const CODE_TAG = /<(code|pre|kbd|samp|tt|script|style|textarea|xmp)\b[^<>]*>/gi;

/** A text as a template language sees it, with its code as atoms; undefined where it can hold no placeholder. */
export function templateOf(view: View, codeIn: (text: string) => readonly Range[]): Passage | undefined {
  if (!SIGN.test(view.text)) return undefined;
  const atoms: Atom[] = joined(codeIn(view.text)).map(({ start, end }) => ({ kind: 'code', start, end }));
  return { role: 'paragraph', level: 0, view, atoms, marks: [] };
}

const ENTITY = /&(?:quot|#34|#39|#x27|apos|nbsp|#160);/gi;
const QUOTE: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&nbsp;': '\u00a0', '&#160;': '\u00a0' };

/** A text of HTML with its quotation marks and spaces decoded, as they stand in values and between names. */
export function unquoted(view: View): View {
  const { text } = view;
  if (!text.includes('&') || !SIGN.test(text)) return view;
  const builder = new TextBuilder();
  let at = 0;
  for (const { 0: found, index } of text.matchAll(ENTITY)) {
    builder.copy(text, at, index);
    at = index + found.length;
    builder.decoded(QUOTE[found.toLowerCase()] ?? "'", index, at);
  }
  if (at === 0) return view;
  const own = builder.copy(text, at, text.length).build();
  return childView(view, own.text, own.map);
}

/** Code and comments in HTML. An element that is never closed holds no code. */
export function htmlCode(text: string): Range[] {
  const out: Range[] = [];
  const lower = text.toLowerCase();
  const open = new Set<string>();
  let at = 0;
  for (const tag of text.matchAll(CODE_TAG)) {
    const name = (tag[1] as string).toLowerCase();
    if (tag.index < at || open.has(name)) continue;
    const close = lower.indexOf(`</${name}`, tag.index);
    if (close < 0) {
      open.add(name);
      continue;
    }
    at = close;
    out.push({ start: tag.index, end: close });
  }
  let from = text.indexOf('<!--');
  while (from >= 0) {
    const close = text.indexOf('-->', from);
    const end = close < 0 ? text.length : close + 3;
    out.push({ start: from, end });
    from = text.indexOf('<!--', end);
  }
  return out;
}

/** Text between backticks, on one line. */
export function plainCode(text: string): Range[] {
  if (!text.includes('`')) return [];
  const out: Range[] = [];
  for (const found of text.matchAll(/(`{1,3})[^`\n]{1,400}\1/g)) {
    out.push({ start: found.index, end: found.index + found[0].length });
  }
  return out;
}
