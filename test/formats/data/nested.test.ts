import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Passage } from '#core/message.ts';
import { read } from './input.ts';

/** Words with what each form writes differently. */
const WORD = fc.constantFrom(
  'we',
  'can',
  'help',
  'you',
  'today',
  'naïve',
  '“quoted”',
  'it’s',
  'a\u00a0b',
  '😀',
  'R&D',
  '5 < 6',
  'C:\\dir',
  '"x"',
);
const SENTENCE = fc.array(WORD, { minLength: 4, maxLength: 9 }).map((words) => words.join(' '));
const PARAGRAPHS = fc.array(SENTENCE, { minLength: 1, maxLength: 4 });
const EOL = fc.constantFrom('\n', '\r\n');
const BOM = fc.constantFrom('', '\uFEFF');

const html = (paragraphs: string[]) =>
  paragraphs
    .map(
      (text) =>
        `<p>${text
          .replace(/&/g, '&amp;')
          .replace(/</g, '&lt;')
          .replace(/\u00a0/g, '&nbsp;')
          .replace(/ (?=help)/g, ' <b>so</b> ')}</p>`,
    )
    .join('\n');

const markdown = (paragraphs: string[]) =>
  paragraphs.map((text) => `Please **note**: ${text.replace(/[\\<&]/g, '\\$&')}`).join('\n\n');

/** Files that hold the paragraphs, each in two layers. */
const FILES: readonly [what: string, path: string, make: (paragraphs: string[]) => string][] = [
  [
    'HTML in JSON',
    'm.json',
    (p) =>
      JSON.stringify({ macros: [{ title: 'a', actions: [{ field: 'comment_value_html', value: html(p) }] }] }, null, 1),
  ],
  [
    'HTML in a folded scalar',
    'm.yaml',
    (p) =>
      `macros:\n - title: a\n   actions:\n    - field: comment_value_html\n      value: >\n${html(p)
        .replace(/^/gm, '        ')
        .replace(/ (?=can)/g, '\n        ')}\n`,
  ],
  [
    'Markdown in a literal scalar',
    '.github/replies.yml',
    (p) => `replies:\n  - name: a\n    body: |\n${markdown(p).replace(/^(?=.)/gm, '      ')}\n`,
  ],
  [
    'Markdown in a double-quoted scalar',
    '.github/replies.yml',
    (p) => `replies:\n  - name: a\n    body: ${JSON.stringify(markdown(p)).replace(/ (?=you)/g, ' \\\n      ')}\n`,
  ],
  [
    'Markdown in JSON',
    '.github/commands.json',
    (p) => JSON.stringify([{ type: 'label', name: 'a', comment: markdown(p) }]),
  ],
];

/** The passage's characters that stand in the file as themselves are where the map says. */
function assertExact(passage: Passage, file: string): number {
  const { text, map } = passage.view;
  let direct = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const at = map.toSource(i, i + 1)[0];
    if (!at) continue;
    assert.ok(at.start >= last, 'in the order of the file');
    last = at.start;
    const source = file.slice(at.start, at.end);
    if (/[a-z’ï]/.test(text[i] as string)) {
      assert.equal(source, text[i]);
      direct++;
    }
  }
  return direct;
}

describe('markup inside strings', () => {
  for (const [what, path, make] of FILES) {
    it(`keeps exact places through ${what}`, () => {
      fc.assert(
        fc.property(PARAGRAPHS, EOL, BOM, (paragraphs, eol, bom) => {
          const file = bom + make(paragraphs).replaceAll('\n', eol);
          const reading = read(path, file, { named: true });
          assert.deepEqual(reading?.errors, []);
          const passages = reading?.messages[0]?.passages ?? [];
          assert.equal(passages.length, paragraphs.length, file);
          passages.forEach((passage, i) => {
            const plain = passage.view.text.replace(/Please note: |so /g, '').replace(/\s+/g, ' ');
            assert.equal(plain, (paragraphs[i] as string).replace(/\s+/g, ' '));
            assert.equal(assertExact(passage, file), passage.view.text.match(/[a-z’ï]/g)?.length ?? 0);
          });
        }),
        { numRuns: 150 },
      );
    });

    it(`writes a word back through ${what}`, () => {
      let written = 0;
      fc.assert(
        fc.property(PARAGRAPHS, EOL, WORD, (paragraphs, eol, word) => {
          const file = make(paragraphs).replaceAll('\n', eol);
          const passage = read(path, file, { named: true })?.messages[0]?.passages.at(-1);
          const { text, map, encode } = passage?.view ?? assert.fail();
          const start = text.search(/\b(?:can|today)\b/);
          if (start < 0) return;
          const end = start + (/\w+/.exec(text.slice(start))?.[0].length ?? 0);
          if (!map.isExact(start, end)) return;
          const encoded = encode(word, start, end);
          if (encoded === undefined) return;
          written++;
          const at = map.hull(start, end);
          const changed = file.slice(0, at.start) + encoded + file.slice(at.end);
          const again = read(path, changed, { named: true })?.messages[0]?.passages.at(-1);
          assert.equal(again?.view.text, text.slice(0, start) + word + text.slice(end), changed);
        }),
        { numRuns: 150 },
      );
      assert.ok(written > 20, `only ${written} were written`);
    });
  }
});
