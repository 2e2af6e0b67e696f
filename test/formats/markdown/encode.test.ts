import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Passage } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import { readHtml } from '#formats/html/read.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
import { document, paragraph, wordsOf } from './pieces.ts';

type Read = (source: string) => readonly Passage[];
const markdown: Read = (source) => readMarkdown(fileView(source)).passages;
const html: Read = (source) => readHtml(fileView(source)).passages;

/** The file with `words` of its first passage that holds them replaced; undefined where that can't be written. */
function replace(read: Read, source: string, words: string, replacement: string): string | undefined {
  const passage = read(source).find(({ view }) => view.text.includes(words));
  assert.ok(passage, words);
  const start = passage.view.text.indexOf(words);
  const end = start + words.length;
  const written = passage.view.encode(replacement, start, end);
  if (written === undefined) return undefined;
  const at = passage.view.map.hull(start, end);
  return source.slice(0, at.start) + written + source.slice(at.end);
}

describe('Markdown: writing text back', () => {
  it('escapes what would be markup', () => {
    const cases: readonly (readonly [string, string, string, string])[] = [
      ['a b c', 'b', '*b*', 'a \\*b\\* c'],
      ['a b c', 'b', 'x_y and _z_', 'a x_y and \\_z\\_ c'],
      ['a b c', 'b', '[Name]', 'a [Name] c'],
      ['a b(c)', 'b', '[d]', 'a \\[d\\](c)'],
      ['a b c', 'b', '<b> & &amp; 1 < 2', 'a \\<b> & \\&amp; 1 < 2 c'],
      ['a b c', 'b', '`d` \\ e', 'a \\`d\\` \\\\ e c'],
      ['a b c', 'b', '{{ticket.first_name}}', 'a {{ticket.first_name}} c'],
      ['b c', 'b', '# b', '\\# b c'],
      ['b c', 'b', '1. b', '1\\. b c'],
      ['b c', 'b', '- b', '\\- b c'],
      ['| b | c |\n|---|---|', 'b', 'd|e', '| d\\|e | c |\n|---|---|'],
      ['x &amp; y', 'x & y', 'z', 'z'],
      ['a\n> b\n> c', 'b\nc', 'd', 'a\n> d'],
    ];
    for (const [source, words, replacement, expected] of cases) {
      assert.equal(replace(markdown, source, words, replacement), expected, source);
    }
  });

  it('refuses what can’t be told from the characters', () => {
    assert.equal(replace(markdown, 'a **b** c', 'b', ''), undefined);
    assert.equal(replace(markdown, 'a **b** c', 'b', '(b'), undefined);
  });

  it('adds lines to a paragraph, and to nothing that a line could end', () => {
    assert.equal(replace(markdown, 'a b', 'b', 'd.\n\nBest,\n- e'), 'a d.\n\nBest,\n\\- e');
    assert.equal(replace(markdown, 'x\r\n\r\na b', 'b', 'd\ne'), 'x\r\n\r\na d\r\ne');
    for (const source of ['- a b', '> a b', '# a b', '| a b |\n|---|']) {
      assert.equal(replace(markdown, source, 'b', 'd\ne'), undefined, source);
    }
  });

  const words = [
    'plain',
    'a*b',
    '*c*',
    '_d_',
    'x_y',
    '[Name]',
    '{{e}}',
    '<f>',
    '&lt;',
    '#',
    '1.',
    '-',
    'g|h',
    '`i`',
    '~~j~~',
    '!',
    '\\',
    '(k)',
    'l.m',
    '>',
    '+',
    ':',
    'A',
    '',
  ];

  it('is read as what was written', () => {
    let refused = 0;
    let runs = 0;
    fc.assert(
      fc.property(
        document,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...words),
        fc.constantFrom(...words),
        ({ source }, a, b, one, two) => {
          const passages = markdown(source);
          const index = a % passages.length;
          const { view } = passages[index] as Passage;
          const pieces = [...view.text.matchAll(/[^\s\u00a0]+/g)].filter((found) => {
            const end = found.index + found[0].length;
            return view.map.isExact(found.index, end) && view.map.toSource(found.index, end).length === 1;
          });
          const found = pieces[b % pieces.length];
          if (!found) return;
          const end = found.index + found[0].length;
          const replacement = `${one} ${two}`.trim();
          const written = view.encode(replacement, found.index, end);
          runs++;
          if (written === undefined) {
            refused++;
            return;
          }
          const at = view.map.hull(found.index, end);
          const after = markdown(source.slice(0, at.start) + written + source.slice(at.end));
          const expected = passages.map((passage, i) => {
            const { text } = passage.view;
            return wordsOf(i === index ? text.slice(0, found.index) + replacement + text.slice(end) : text);
          });
          assert.deepEqual(
            after.map((passage) => wordsOf(passage.view.text)),
            expected.filter((text) => text !== ''),
            JSON.stringify([source, replacement, written]),
          );
        },
      ),
      { numRuns: Number(process.env.KINDLINT_RUNS ?? 600) },
    );
    assert.ok(refused < runs / 3, `${refused} of ${runs} refused`);
  });
});

describe('HTML: writing text back', () => {
  it('escapes tags and entities, and nothing else', () => {
    assert.equal(
      replace(html, '<p>a b</p>', 'b', '"c" <d> & &amp; \'e\' {{f | g: "h"}}'),
      '<p>a "c" &lt;d&gt; &amp; &amp;amp; \'e\' {{f | g: "h"}}</p>',
    );
    assert.equal(replace(html, '<p>a  b</p>', 'a b', 'c\nd'), '<p>c<br>d</p>');
  });

  it('is read as what was written', () => {
    fc.assert(
      fc.property(
        paragraph,
        fc.string({ unit: fc.constantFrom(...'ab<>&"\';{}') }),
        ({ html: source }, replacement) => {
          const whole = `<p>${source}</p>`;
          const after = replace(html, whole, 'Line', `x${replacement}y`);
          assert.ok(after !== undefined);
          const [before] = html(whole);
          assert.equal(
            html(after)[0]?.view.text,
            before?.view.text.replace('Line', () => `x${replacement}y`),
          );
        },
      ),
      { numRuns: Number(process.env.KINDLINT_RUNS ?? 300) },
    );
  });
});
