/** A tag as it stands in a source. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** Written with `/>`. */
  readonly selfClosing: boolean;
  /** Has something between its name and its end. */
  readonly attributes: boolean;
}

/** Reads `<name …>`, `</name>` or `<name/>`; undefined for comments and anything else. */
export function parseTag(source: string): Tag | undefined {
  const closing = source.charCodeAt(1) === 47;
  const from = closing ? 2 : 1;
  let end = from;
  while (end < source.length && isNamePart(source.charCodeAt(end))) end++;
  if (end === from || source.charCodeAt(0) !== 60 || source.charCodeAt(source.length - 1) !== 62) return undefined;
  const selfClosing = source.charCodeAt(source.length - 2) === 47;
  let rest = end;
  const stop = source.length - (selfClosing ? 2 : 1);
  while (rest < stop && source.charCodeAt(rest) <= 32) rest++;
  return { name: source.slice(from, end).toLowerCase(), closing, selfClosing, attributes: rest < stop };
}

const ATTRIBUTES = {
  alt: /[\s"'/]alt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  href: /[\s"'/]href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  style: /[\s"'/]style\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
} as const;

/** The value of an attribute of a tag, entities as they are; undefined where the tag has none of that name. */
export function attributeOf(source: string, name: keyof typeof ATTRIBUTES): string | undefined {
  const found = ATTRIBUTES[name].exec(source);
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

/** Declarations with which pages and mails keep a text from the reader's eyes, such as the preview line of a newsletter. */
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:!important\s*)?(?:;|$)|max-height\s*:\s*0(?:px)?\s*(?:!important\s*)?(?:;|$)|mso-hide\s*:\s*all)/i;

/** Is what the tag opens kept from the reader's eyes? (What is only kept from screen readers is seen.) */
export function isHiddenTag(source: string): boolean {
  if (source.length < 10) return false;
  if (/\shidden(?=[\s=/>])/i.test(source) && !/hidden\s*=\s*["']?false/i.test(source)) return true;
  const style = attributeOf(source, 'style');
  return style !== undefined && HIDING.test(style);
}

/** Bold by its style attribute. */
export function isBoldStyle(source: string): boolean {
  const style = attributeOf(source, 'style');
  return style !== undefined && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
}

/** The names, in lower case, of all elements that a text closes somewhere. One pass. */
export function closedNames(source: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (let at = source.indexOf('</'); at >= 0; at = source.indexOf('</', at + 2)) {
    let end = at + 2;
    while (end < source.length && isNamePart(source.charCodeAt(end))) end++;
    if (end > at + 2) out.add(source.slice(at + 2, end).toLowerCase());
  }
  return out;
}

/** Letters, digits, `-`, `_`, `:`, `.` and what is not ASCII. */
function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95 ||
    code === 58 ||
    code === 46 ||
    code > 127
  );
}
