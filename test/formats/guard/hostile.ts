/** Length of a hostile text, in UTF-16 code units. */
const SIZE = 100_000;

/** `piece` again and again. */
export function again(piece: string, size = SIZE): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

const rising = (make: (i: number) => string) => {
  let text = '';
  for (let i = 1; text.length < SIZE; i++) text += make(i);
  return text;
};

/** Texts that the Markdown parser would take minutes for, or overflow on. */
export const REFUSED: Readonly<Record<string, string>> = {
  'opening brackets': again('['),
  'closing brackets': again(']'),
  'empty brackets': again('[]'),
  'opening images': again('!['),
  'brackets opened, then closed': again('[', SIZE / 2) + again(']', SIZE / 2),
  'links that are never closed': again('[a]('),
  'references to nothing': again('[a]['),
  'nested links': `${again('[a', SIZE / 2)}${again('](b)', SIZE / 2)}`,
  'nested images': `${again('![a', SIZE / 2)}${again('](b)', SIZE / 2)}`,
  'uses of footnotes': again('[^a]'),
  'crossing emphasis': again('*a_ '),
  'stars and underscores': again('*_'),
  'emphasis opened, then closed': again('*a ', SIZE / 2) + again('a* ', SIZE / 2),
  'emphasis that is only closed': again('a* '),
  'emphasis inside words': again('a**b'),
  'strong that is never closed': again('**a '),
  'deletions that are never closed': again('~a '),
  'escaped stars': again('\\*'),
  'code that is never closed': again('\\``http://# '),
  'comments that are never closed': again('``<!--'),
  ampersands: again('&'),
  'an address with ampersands': `http://a${again('&a;')}`,
  'quotes in one line': again('> '),
  'quote marks without spaces': again('>'),
  'a deep quote with lazy lines': `${again('> ', SIZE / 2)}a\n${again('b\n', SIZE / 2)}`,
  'bullets in one line': again('- '),
  'plus signs in one line': again('+ '),
  'numbers in one line': again('1. '),
  'bullets in quotes': again('> - '),
  'quotes in bullets': again('- > '),
  'bullets by tabs': again('-\t'),
  'lists that end at once': again('+ + a\n\n'),
  'quotes that end at once': again('>>>>>a\n\n'),
  'lists and lazy lines': again('- a\nb\n'),
  'rising indentation': Array.from({ length: 400 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
  'headings by underlines': again('a\n=\n'),
  'headings by dashes': again('a\n-\n'),
  'footnotes with lists': again('1. [^a]: - &_~~~\n'),
  'wide rows': `|a|\n|-|\n${again('|a|b|c')}`,
  'very many lines': again('")a\n'),
};

/** Texts that look as bad, and are read. */
export const READ: Readonly<Record<string, string>> = {
  'less-than signs': again('<'),
  'backticks in rising runs': rising((i) => `${'`'.repeat(i)} `).slice(0, 40_000),
  'open braces': again('{{'),
  addresses: again('http://'),
  'addresses without an end': again('www.'),
  'mail addresses': again('a@'),
  'words with dots': again('a.'),
  'empty items': again('-\n'),
  'tags that are never closed': again('<div>\n\n'),
  tabs: again('\t'),
  hashes: again('#'),
  'stars alone': again('*'),
  'a code block': `\`\`\`\n${again('*a_ [')}`,
  'prose in one line': again('word '),
};
