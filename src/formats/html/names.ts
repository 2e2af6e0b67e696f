const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that start and end a block of their own. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead title tr ul',
);

/** Elements without content. */
export const VOID = set('area base basefont bgsound br col embed frame hr img input link meta param source track wbr');

/** Elements whose content no reader sees as prose. */
export const SKIPPED = set(
  'script style template noscript iframe object svg math canvas audio video head select datalist textarea pre xmp ' +
    'noembed noframes picture map applet',
);

/** Of a whole page, elements that lead through the site and say nothing of the page itself. */
export const SITE_PARTS = set('nav footer aside form');

/** Elements that end where the next block starts, so an end tag may be missing. */
export const LOOSE = set('p li dt dd td th tr tbody thead tfoot option optgroup colgroup caption');

/** Inline elements that give a mark, and which. */
export const MARKS: Readonly<Record<string, 'strong' | 'emphasis' | 'link' | 'deleted'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  a: 'link',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
};

/** Inline elements whose text is code, or what is typed and shown word for word. */
export const CODE = set('code kbd samp tt var');

/** The mark that an element gives, if any. */
export function markOf(name: string): 'strong' | 'emphasis' | 'link' | 'deleted' | undefined {
  return Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
}
