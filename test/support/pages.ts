import fc from 'fast-check';

/** Blocks as articles have them, and some that go wrong: what is open here goes on in the next. */
const BLOCKS = [
  'Your card was charged twice. We are sorry about that.',
  'You must call us before [the deadline][1], see [terms] or [the\nterms][].',
  '# How to reset *it*',
  'Setext heading\n==',
  'Another\n---',
  '- one\n- two\n\n  more of two\n- three',
  '- one\n\n- two',
  '* a\n    * b\n\n      deep [terms]\n',
  '1. Open the app.\n2. Tap **Save**.\n\n3. Wait.',
  '10) ten',
  '- ```\n  in a list\n',
  '```js\nconst a = 1;\n\nconst b = 2;\n```',
  '```\nnever closed',
  '~~~~\n~~~\n\n~~~~',
  '    indented\n\n    code',
  '> quoted [terms]\n> more\n\n> another quote',
  '> - list\nlazy line',
  '> ```\n> fence in a quote',
  '<div class="note">\n\n**Bold** in a block\n\n</div>',
  '<!-- kindlint-disable-next-line -->',
  '<!-- open\n\ncomment -->',
  '<pre>\n\nraw\n\n</pre>',
  '<script>\nlet a;\n\n',
  '<?php\n\necho 1; ?>',
  '<x-tag>\ntext',
  '| Name | Value |\n| --- | :-: |\n| a | `b` |\n| [terms] | c',
  '| a |\n\n| - |',
  '[terms]: https://example.com/terms "The terms"',
  '[1]: <x>\n[Two]: y',
  '[not a definition]:\n\nx',
  'A note.[^note] And one more.[^2]',
  '[^note]: First.\n\n    Second of the note.\n\nNot the note.',
  '[^2]: x',
  '***',
  '- - -',
  '---',
  '---\ntitle: Late\n---',
  '+ plus\n+ more',
  'Line one  \nline two\\\nline three',
  'A {{field}} and {% if a %}\n\nmore {% endif %}',
  '![image](a.png "t") <https://example.com> a_b_c',
  '&amp; &copy; \u00a0 ~~gone~~ \\* \u{1f642}',
  '- [ ] to do\n- [x] done',
  ' # One space',
  '\tTab first',
  '#',
  '\0 zero',
];

const FRONT = [
  '',
  '',
  '---\ntitle: A page\n---\n\n',
  '---\ntitle: never closed\n\n',
  '\uFEFF',
  '\uFEFF---\na: b\n---\n',
];

/** Real-looking Markdown, at times broken. */
export const page: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...FRONT),
    fc.array(fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n \t\n', '\n\n\n')), {
      maxLength: 12,
    }),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(([front, blocks, eol]) => (front + blocks.map((parts) => parts.join('')).join('')).replaceAll('\n', eol));

/** A change at a place that is given as a share of the text, from 0 to 1. */
export interface Change {
  readonly at: number;
  readonly deleted: number;
  readonly text: string;
}

const INSERTED = [
  ...'ab \n\n\r\t-*_`#[]()<>!|=+1.~:>^{}'.split(''),
  '\n\n',
  '\r\n',
  '```\n',
  '\n```\n',
  '<!--',
  '-->',
  '[terms]: /x\n',
  '\n\n[^note]: y\n\n',
  '\n\n# New\n\n',
  '\n- ',
  '    ',
  '---\n',
  'terms',
  'You must call us. ',
  '\uFEFF',
  '',
];

/** What typing, deleting and pasting do. */
export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  text: fc.constantFrom(...INSERTED),
});

export function applied(text: string, { at, deleted, text: inserted }: Change): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + inserted + text.slice(from + deleted);
}
