import fc from 'fast-check';

/** A stretch of inline text: what is read, and how each form writes it. */
export interface Piece {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
}

const same = (text: string): Piece => ({ text, markdown: text, html: text });
const piece = (text: string, markdown: string, html: string): Piece => ({ text, markdown, html });

const INLINE: readonly Piece[] = [
  same('word'),
  same('It’s'),
  same("can't"),
  same('“quoted words”'),
  same('🙂'),
  same('👩‍👩‍👧'),
  same('a\u00a0b'),
  same('{{ticket.id}}'),
  same('{name}'),
  same('[Name]'),
  same('snake_case_word'),
  same('5,'),
  same('end.'),
  piece('&', '&amp;', '&amp;'),
  piece('<', '&lt;', '&lt;'),
  piece('é', '&eacute;', '&eacute;'),
  piece('\u00a0', '&nbsp;', '&nbsp;'),
  piece('*', '\\*', '*'),
  piece('_', '\\_', '_'),
  piece("'", '&#39;', '&#39;'),
  piece('bold', '**bold**', '<b>bold</b>'),
  piece('soft', '*soft*', '<em>soft</em>'),
  piece('both', '***both***', '<i><strong>both</strong></i>'),
  piece('gone', '~~gone~~', '<del>gone</del>'),
  piece('a link', '[a link](http://x.example)', '<a href="http://x.example">a link</a>'),
  piece('code', '`code`', '<code>code</code>'),
  piece('http://y.example/z', '<http://y.example/z>', 'http://y.example/z'),
  piece('tag', '<b>tag</b>', '<b>tag</b>'),
  piece('', '![alt](http://x.example/y.png)', '<img src="y.png" alt="alt">'),
];

export const inline: fc.Arbitrary<Piece> = fc.constantFrom(...INLINE);

/** One line of running text, starting with a word. */
export const line: fc.Arbitrary<Piece> = fc
  .array(inline, { maxLength: 6 })
  .map((pieces) => [same('Line'), ...pieces])
  .map((pieces) => ({
    text: pieces.map((p) => p.text).join(' '),
    markdown: pieces.map((p) => p.markdown).join(' '),
    html: pieces.map((p) => p.html).join(' '),
  }));

const BREAKS = ['\n', '  \n', '\\\n', '<br>\n', '\r\n', '   \r\n'] as const;

/** A paragraph of up to four lines with breaks of all kinds. */
export const paragraph: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(...BREAKS), { minLength: 4, maxLength: 4 }),
  )
  .map(([lines, breaks]) => ({
    text: lines.map((l) => l.text).join('\n'),
    markdown: lines.map((l, i) => (i === 0 ? l.markdown : `${breaks[i]}${l.markdown}`)).join(''),
    html: lines.map((l) => l.html).join('<br>\n'),
  }));

/** How a container begins its first line and the others. */
const CONTAINERS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['> ', '> '],
  ['>', '>'],
  ['> > ', '> > '],
  ['> > ', '> '],
  ['> ', ''],
  ['- ', '  '],
  ['- ', ''],
  ['1. ', '   '],
  ['1.    ', '      '],
  ['* - ', '    '],
  ['> - ', '>   '],
  ['- > ', '  > '],
  ['- [ ] ', '  '],
  [' ', '   '],
  ['', '      '],
  ['[^1]: ', '    '],
];

/** A whole document: its Markdown, and the text of each of its paragraphs. */
export const document: fc.Arbitrary<{ readonly source: string; readonly texts: readonly string[] }> = fc
  .tuple(
    fc.array(fc.tuple(paragraph, fc.constantFrom(...CONTAINERS)), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '\uFEFF', '---\ntitle: x\n---\n\n', '# Head\n\n'),
    fc.constantFrom('\n\n', '\r\n\r\n', '\n\n<!-- -->\n\n'),
  )
  .map(([blocks, head, between]) => {
    const sources = blocks.map(([p, [first, rest]], index) => {
      const prefix = first.startsWith('[^') ? `[^${index}]: ` : first;
      return prefix + p.markdown.replace(/\n/g, `\n${rest}`);
    });
    const texts = blocks.map(([p]) => p.text);
    return {
      source: head + sources.join(`${between}<!-- x -->\n\n`),
      texts: head.startsWith('#') ? ['Head', ...texts] : texts,
    };
  });

/** The words of a text, however the space between them is written. */
export function wordsOf(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
