import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileView } from '#core/view.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
import { macros } from './read.ts';

const words = fc.constantFrom(
  'order',
  'refund',
  'Monday',
  'naïve',
  '📦',
  'you&rsquo;ll',
  '\\*star\\*',
  '**bold**',
  '`code`',
  '[Name]',
  '{{name}}',
  'R&amp;D',
  'non\u00A0break',
  '“curly”',
  '<https://example.com/a>',
  'under_score',
);
const line = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => `Well ${all.join(' ')} then.`);
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const list = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((one) => `- ${one}`).join('\n'));
const body = fc
  .array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 4 })
  .map((blocks) => ['Hi [Name],', ...blocks, 'I hope that this helps you.', 'Best,\nAnn'].join('\n\n'));

const indented = (text: string, prefix: string) =>
  text
    .split('\n')
    .map((one) => (one === '' ? prefix.trimEnd() : prefix + one))
    .join('\n');

/** The ways in which a library holds a body. */
const SHAPES: Record<string, (text: string) => string> = {
  fence: (text) => `\`\`\`markdown\n${text}\n\`\`\``,
  'fence of four marks': (text) => `\`\`\`\`md\n${text}\n\n\`\`\`sh\nrun it\n\`\`\`\n\`\`\`\``,
  'fence of tildes, indented': (text) => `  ~~~markdown\n${indented(text, '  ')}\n  ~~~`,
  'fence in a list': (text) => `- **Reply:**\n\n  \`\`\`markdown\n${indented(text, '  ')}\n  \`\`\``,
  quote: (text) => indented(text, '> '),
  'quote without spaces': (text) => indented(text, '>'),
  'quote, indented': (text) => indented(text, '  > '),
  plain: (text) => text,
  'plain behind a label': (text) => `**When:** it is late\n\n**Template:**\n${text}`,
  'quote behind a label': (text) => `Reply:\n\n${indented(text, '> ')}\n\n*Internal:* log it.`,
};

const library = fc.record({
  bodies: fc.array(body, { minLength: 2, maxLength: 3 }),
  shape: fc.constantFrom(...Object.keys(SHAPES)),
  crlf: fc.boolean(),
  bom: fc.boolean(),
});

function document({
  bodies,
  shape,
  crlf,
  bom,
}: {
  bodies: string[];
  shape: string;
  crlf: boolean;
  bom: boolean;
}): string {
  const wrap = SHAPES[shape] as (text: string) => string;
  const sections = bodies.map((text, index) => `## Macro ${index + 1}\n\n${wrap(text)}\n`);
  const text = `# Canned responses\n\n${sections.join('\n')}`;
  return (bom ? '\uFEFF' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
}

/** What the pieces of a file that a text came from say, decoded by hand. */
function decode(source: string): string {
  return source
    .replaceAll('\r\n', '\n')
    .replaceAll('&rsquo;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\\([*])/g, '$1');
}

describe('macro library: positions', () => {
  it('reads the same from a library as from the body alone, each word from its own place', () => {
    fc.assert(
      fc.property(library, (input) => {
        const source = document(input);
        const found = macros(source);
        assert.equal(found.length, input.bodies.length);
        for (const [index, message] of found.entries()) {
          const alone = readMarkdown(fileView(input.bodies[index] as string)).passages;
          assert.deepEqual(
            message.passages.map(({ view, role }) => [role, view.text]),
            alone.map(({ view, role }) => [role, view.text]),
          );
          for (const { view } of message.passages) {
            const parts = view.map.toSource(0, view.text.length).map(({ start, end }) => source.slice(start, end));
            assert.equal(decode(parts.join('')), view.text);
            for (const { start, end } of view.map.toSource(0, view.text.length)) {
              assert.ok(message.range.start <= start && end <= message.range.end);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('writes new words so that only they are other than before', () => {
    fc.assert(
      fc.property(library, fc.nat(), fc.constantFrom('new words', 'two\nlines'), (input, pick, words) => {
        const source = document(input);
        const passages = macros(source).flatMap((message) => message.passages);
        const at = pick % passages.length;
        const view = passages[at]?.view;
        const word = view && /\bWell\b/.exec(view.text);
        if (!view || !word) return;
        const end = word.index + word[0].length;
        const { start: from, end: to } = view.map.hull(word.index, end);
        const written = view.encode(words, word.index, end);
        if (written === undefined) return;
        const after = macros(source.slice(0, from) + written + source.slice(to)).flatMap((message) => message.passages);
        const expected = passages.map(({ view: one }) => one.text);
        expected[at] = view.text.slice(0, word.index) + words + view.text.slice(end);
        assert.deepEqual(
          after.map(({ view: one }) => one.text),
          expected,
        );
      }),
      { numRuns: 150 },
    );
  });
});
