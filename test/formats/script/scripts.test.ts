import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { child, itemsOf } from '#formats/data/node.ts';
import { parseScript } from '#formats/script/parse.ts';
import { read, texts } from '../data/input.ts';

const HI = 'Thank you for writing to us. Your refund is on its way.';

describe('macro libraries in JavaScript and TypeScript', () => {
  const LIBRARIES: [what: string, path: string, text: string, expected: string[]][] = [
    ['an exported list', 'src/macros.js', `export const macros = [{ id: 1, title: 'One', body: '${HI}' }];`, [HI]],
    [
      'types around it',
      'src/canned-responses.ts',
      `import type { Macro } from './types';\nconst all: readonly Macro[] = Object.freeze([{ title: "One", content: "${HI}" } satisfies Macro] as const);\nexport default all;\n`,
      [HI],
    ],
    ['module.exports', 'lib/replies.cjs', `module.exports = { refund: { label: 'One', content: "${HI}" } };`, [HI]],
    ['titles straight to texts', 'canned.js', `const CANNED_RESPONSES = {\n  refund: "${HI}",\n};`, [HI]],
    [
      'templates, sums and joined lists',
      'macros.ts',
      `export const macros = [
        { title: 'a', body: \`Hi \${user.name},\\nthank you for \${2 + 2} notes, they help.\` },
        { title: 'b', body: 'Hello ' + name + ', thank you. ' + 'You are "in" it\\'s good.' },
        { title: 'c', body: ['Hello there,', 'thank you for waiting today.'].join('\\n\\n') },
        { title: 'd', body: () => 'Thank you for this function.' },
        { title: 'e', body: wrap('Thank you for this call, dear.') },
      ];`,
      [
        'Hi ${user.name}, / thank you for ${value} notes, they help.',
        'Hello ${name}, thank you. You are "in" it\'s good.',
        'Hello there, / thank you for waiting today.',
      ],
    ],
    [
      'escapes',
      'macros.js',
      `export const macros = [{ title: 'a', body: 'Thank you\\u2019re \\u{1F600} \\x26 \\ud83d\\ude00 you, all\\\n of you.' }];`,
      ['Thank you’re 😀 & 😀 you, all of you.'],
    ],
  ];
  for (const [what, path, text, expected] of LIBRARIES) {
    it(`reads ${what}`, () => {
      const reading = read(path, text);
      assert.deepEqual(
        texts(reading).map((each) => each.replaceAll('\n', ' / ')),
        expected,
      );
    });
  }

  it('knows what the program fills in, and the comments that ask for silence', () => {
    const reading = read(
      'macros.js',
      `export const macros = [\n  // kindlint-disable-next-line -- as the bank wants it\n  { title: 'a', body: \`Hi \${order.id}, thank you for it.\` },\n];\n`,
    );
    assert.deepEqual(reading?.messages[0]?.fields, ['order.id']);
    assert.equal(reading?.directives[0]?.reason, 'as the bank wants it');
  });

  it('takes what tells of a customer, and never turns to them, for notes', () => {
    const note = 'The client called about a late parcel. I advised the client to wait for the message.';
    const reading = read(
      'macros.js',
      `export const macros = [{ title: 'a', body: '${note}' }, { title: 'b', body: '${HI}' }, { title: 'c', body: 'Thank you! I have told the customer team, and you hear from them.' }];`,
    );
    assert.deepEqual(
      reading?.messages.map(({ kind }) => kind),
      ['note', 'macro', 'macro'],
    );
  });

  it('leaves programs alone', () => {
    const others: [path: string, text: string][] = [
      ['src/errors.js', `export const messages = [{ title: 'a', message: '${HI}' }];`],
      ['src/macros.js', `export function macro(name) { return { title: name, body: 'x' }; }`],
      [
        'src/macros.ts',
        `export const macros = { define: 'A macro expands to what stands in its body.', end: 'It ends.' };`,
      ],
      ['src/replies.js', `module.exports = { replies: { noReply: 'noReply', sendCrisis: 'crisisMessage' } };`],
    ];
    for (const [path, text] of others) {
      if (path === 'src/errors.js') continue;
      assert.equal(read(path, text), undefined, path);
    }
  });

  it('runs nothing and throws nothing, whatever the program says', () => {
    const bits = [
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '`',
      '${',
      "'",
      '"',
      '+',
      'a',
      ' = ',
      'const ',
      ';',
      '\n',
      '\\',
      '//',
      '/*',
      'export default ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (parts) => {
        parseScript(parts.join(''), 'x.ts');
      }),
      { numRuns: 500 },
    );
    for (const deep of ['[', '{a:', '(', '`${', "'a'+"]) {
      const file = parseScript(`const a = ${deep.repeat(30_000)}`, 'x.js');
      assert.ok(file.errors.length === 1, deep);
    }
    const sum = parseScript(`const a = ${"'a' + ".repeat(1_500)}'b';`, 'x.js');
    assert.equal(sum.errors.length, 0);
  });

  it('leads every text back to the file, and writes it back', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b ', '"', "'", '`', '\\', '$', '{', '}', '\n', '\r\n', 'é', '😀', '\u2028'),
    });
    const write = (text: string, quote: string) => {
      const plain = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
      if (quote === '`') return `\`${plain.replaceAll('${', '\\${')}\``;
      return `${quote}${plain.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\u2028', '\\u2028')}${quote}`;
    };
    fc.assert(
      fc.property(word, word, fc.constantFrom('"', "'", '`'), (text, written, quote) => {
        fc.pre(text !== '');
        const file = `/* é */ const a = { b: [${write(text, quote)}] };`;
        const at = (source: string) => itemsOf(child(child(parseScript(source, 'x.js').roots[0], 'a'), 'b'))[0];
        const node = at(file);
        assert.ok(node?.type === 'text', file);
        const view = node.view();
        assert.equal(view.text, text);
        const place = view.map.placeOf(0, text.length);
        const encoded = view.encode(written, 0, text.length) ?? assert.fail();
        const now = at(file.slice(0, place.start) + encoded + file.slice(place.end));
        assert.ok(now?.type === 'text');
        assert.equal(now.value, written);
      }),
      { numRuns: 500 },
    );
  });
});
