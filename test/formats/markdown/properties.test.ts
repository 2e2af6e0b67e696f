import assert from 'node:assert/strict';
import { decodeHTMLStrict } from 'entities';
import fc from 'fast-check';
import type { Passage } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import { readHtml } from '#formats/html/read.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
import { readPlain } from '#formats/plain/read.ts';
import { document, paragraph, wordsOf } from './pieces.ts';
import { assertSound } from './show.ts';

/** More of them, to look for rare cases: KINDLINT_RUNS=50000. */
const RUNS = Number(process.env.KINDLINT_RUNS ?? 300);

/** A slice of Markdown source as a reader sees it: what every piece of the text must decode to. */
function decode(slice: string): string {
  return slice
    .replace(/(?: {2,}|\\|<br>)?\r?\n/g, '\n')
    .replace(/<br>/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:#\d+|#x[0-9a-f]+|\w+);/gi, (entity) => decodeHTMLStrict(entity));
}

function assertDecodes(source: string, passage: Passage, from: number, to: number): void {
  const { text, map } = passage.view;
  const slices = map.toSource(from, to).map((range) => source.slice(range.start, range.end));
  const read = slices.map(decode).join('');
  const quote = text.slice(from, to);
  if (map.isExact(from, to)) assert.equal(read, quote);
  else assert.ok(read.includes(quote), `${JSON.stringify(read)} holds ${JSON.stringify(quote)}`);
}

describe('Markdown: properties', () => {
  it('reads the words that were written, each from its own place', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), ({ source, texts }, a, b) => {
        const { passages } = readMarkdown(fileView(source));
        assertSound(source, passages);
        assert.deepEqual(
          passages.map((passage) => wordsOf(passage.view.text)),
          texts.map(wordsOf),
        );
        for (const passage of passages) {
          const { length } = passage.view.text;
          const from = a % length;
          assertDecodes(source, passage, from, from + 1 + (b % (length - from)));
          assertDecodes(source, passage, 0, length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('never fails, and never reads what is not there, whatever the characters', () => {
    const characters = fc.constantFrom(
      ...'ab \n\n>-*_`#[]()<>&;!|\\{}%"\'1.:~\t\r="“”'.split(''),
      '&amp;',
      '<b>',
      '</b>',
      '{{',
      '}}',
      '  \n',
      '> ',
      '- ',
      '| ',
    );
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        const { passages } = readMarkdown(fileView(source));
        assertSound(source, passages);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('reads the same words from Markdown, HTML and plain text', () => {
    fc.assert(
      fc.property(paragraph, (p) => {
        const words = wordsOf(p.text);
        const read = (passages: readonly Passage[]) => wordsOf(passages.map((passage) => passage.view.text).join('\n'));
        assert.equal(read(readMarkdown(fileView(p.markdown)).passages), words);
        assert.equal(read(readHtml(fileView(`<p>${p.html}</p>`)).passages), words);
        assert.equal(
          read(readHtml(fileView(p.html.replaceAll('<br>', '')), { newlines: 'paragraphs' }).passages),
          words,
        );
        assert.equal(read(readPlain(fileView(p.text)).passages), words);
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the same fields in all of them', () => {
    fc.assert(
      fc.property(paragraph, (p) => {
        const kinds = (passages: readonly Passage[]) =>
          passages.flatMap(({ view, atoms }) =>
            atoms
              .filter((atom) => atom.kind !== 'code')
              .map((atom) => `${atom.kind} ${view.text.slice(atom.start, atom.end)}`),
          );
        const expected = kinds(readPlain(fileView(p.text)).passages);
        assert.deepEqual(kinds(readMarkdown(fileView(p.markdown)).passages), expected);
        assert.deepEqual(kinds(readHtml(fileView(p.html)).passages), expected);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('HTML: properties', () => {
  it('never fails, and never reads what is not there, whatever the characters', () => {
    const characters = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '<',
      '>',
      '</',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<li>',
      '<br>',
      '&amp;',
      '&',
      '&#39;',
      '"',
      '=',
      '<!--',
      '-->',
      '<a href="',
      '<pre>',
      '</pre>',
      '<x y>',
      '<script>',
      '</script>',
      '<td>',
      '{{x}}',
      '/>',
      '&nbsp;',
    );
    fc.assert(
      fc.property(
        fc.array(characters, { maxLength: 40 }),
        fc.constantFrom('spaces' as const, 'paragraphs' as const),
        (parts, newlines) => {
          const source = parts.join('');
          const { passages } = readHtml(fileView(source), { newlines });
          assertSound(source, passages);
        },
      ),
      { numRuns: 2 * RUNS },
    );
  });
});
