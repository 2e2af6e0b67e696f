const NAMES =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button ' +
  'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
  'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe ' +
  'img input ins kbd label legend li link main map mark marquee math menu meta meter nav noscript object ol optgroup ' +
  'option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span ' +
  'strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul ' +
  'var video wbr path g rect circle line polygon polyline ellipse defs use symbol mark o:p';

/** Names of HTML elements, in lower case. */
export const HTML_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '));

/** Elements whose names also make sense as a field: `<address>` with nothing more may be either. */
export const FIELD_LIKE: ReadonlySet<string> = new Set([
  'address',
  'time',
  'title',
  'link',
  'data',
  'label',
  'summary',
]);

/** Does `<…>`, whose inside is text[from, to), name an element of HTML rather than a field? */
export function isHtmlName(text: string, from: number, to: number): boolean {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === 47) break; // space /
    end++;
  }
  if (end - from > 10) return false;
  const name = text.slice(from, end).toLowerCase();
  if (!HTML_NAMES.has(name)) return false;
  return !(end === to && FIELD_LIKE.has(name));
}
