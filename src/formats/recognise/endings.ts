/** Endings of the files that an editor's language stands for, the one that a new document gets first. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  markdown: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx'],
  mdx: ['mdx'],
  json: ['json', 'jsonc', 'json5'],
  jsonc: ['jsonc', 'json', 'json5'],
  json5: ['json5', 'json', 'jsonc'],
  yaml: ['yaml', 'yml'],
  html: ['html', 'htm', 'xhtml'],
  csv: ['csv', 'tsv'],
  tsv: ['tsv', 'csv'],
  xml: ['xml'],
  hcl: ['hcl', 'tf'],
  terraform: ['tf', 'hcl'],
  javascript: ['js', 'mjs', 'cjs'],
  typescript: ['ts', 'mts', 'cts'],
};

/** The ending for a text in an editor's language; for plain text and languages not known here it goes by the text. */
export function endingFor(language: string, text: string): string {
  return own(language)?.[0] ?? endingByContent(text);
}

/** Does a file with this ending hold what the language stands for, as far as is known here? */
export function fitsLanguage(ending: string, language: string): boolean {
  return own(language)?.includes(ending) ?? true;
}

/** An ending for a text that came without a name, by its first character. */
export function endingByContent(text: string): 'json' | 'html' | 'md' {
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  if (first === '{' || first === '[') return 'json';
  return first === '<' ? 'html' : 'md';
}

function own(language: string): readonly string[] | undefined {
  return Object.hasOwn(ENDINGS, language) ? ENDINGS[language] : undefined;
}
