const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Tags that reach to a tag of their own name with “end” before it. */
export const BLOCKS = set('if unless case for tablerow capture comment raw ifchanged');

/** Blocks of sites and shops: Jekyll, Shopify. Elsewhere the same words stand alone. */
export const SITE_BLOCKS = set('highlight form paginate schema javascript style stylesheet');

/** Tags that divide a block, and which. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  elsif: ['if', 'unless'],
  else: ['if', 'unless', 'case', 'for', 'tablerow', 'ifchanged'],
  when: ['case'],
};

/** Tags of Liquid that stand alone. */
const SINGLE = 'assign break continue cycle decrement increment include render echo liquid # layout';

/** Tags that a help desk reads by the rules of Liquid alone. */
export const TAGS = set(`${[...BLOCKS].join(' ')} ${Object.keys(PARTS).join(' ')} ${SINGLE}`);

/** Tags of other systems that look like a slip in one of Liquid's. */
export const OTHER_TAGS =
  set(`elif set endset block endblock macro endmacro extends import from call endcall do flip link
  include_relative post_url highlight section sections endform`);

/** Filters that some systems add, and names that look like a slip in one. */
export const OTHER_FILTERS =
  set(`h fallback markdownify relative_url absolute_url smartify datetime_format strftime to_json
  tojson fromjson t img_url asset_url money handle handleize camelcase pluralize within link_to json_parse upper lower title
  datetimeformat groupby unique urlencode urldecode trim length dictsort selectattr rejectattr striptags escapejs wordcount
  truncatehtml format_date format_time format_number add subtract multiply divide string int float list safe xmlattr`);

/** Tags that show that a page is made by Jekyll or the like. */
export const PAGE_TAGS = set('include include_relative link post_url raw highlight capture assign');
