import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Range } from '#core/range.ts';
import type { DataNode, DataText } from '#formats/data/node.ts';
import { parseJson } from '#formats/json/parse.ts';
import { parseYaml } from '#formats/yaml/parse.ts';

/** Pieces that texts are made of: what escapes, what folds, what lies outside of ASCII. */
const PIECE = fc.constantFrom(
  'a',
  'word',
  'two words',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '"',
  "'",
  "''",
  '\\',
  '\\n',
  '#',
  ' #',
  ': ',
  ':',
  '- ',
  '\t',
  '😀',
  '\u00a0',
  '’',
  'é',
  '{{name}}',
  '[x]',
  ',',
  '&amp;',
  '/',
  '</b>',
  '\u2028',
  '|',
  '>',
  '%',
  '@',
  '`',
  '!',
  '\u0007',
);
const TEXT = fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** Text that a block scalar can hold as it stands. */
const LINES = fc
  .array(
    fc.array(
      PIECE.filter((piece) => !/[\n\u0007\u2028]/.test(piece)),
      { maxLength: 6 },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => lines.map((line) => line.join('').trimEnd()))
  .filter((lines) => /^[^ \t]/.test(lines[0] ?? ''))
  .map((lines) => lines.join('\n'));

type Style = 'json' | 'json-ascii' | 'double' | 'double-folded' | 'single' | 'plain' | 'literal' | 'folded';

/** A file that holds `text` between two others; undefined where the style can't say it. */
function fileWith(text: string, style: Style, eol: string): string | undefined {
  const json = JSON.stringify(text);
  const ascii = json.replace(/[^\p{ASCII}]/gu, (c) =>
    [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
  const block = (header: string) => `before: x${eol}body: ${header}${eol}${indented(text, eol)}${eol}after: y${eol}`;
  switch (style) {
    case 'json':
      return `{${eol}  "before": "x",${eol}  "body": ${json},${eol}  "after": "y"${eol}}`;
    case 'json-ascii':
      return `{"before": "x", "body": ${ascii}, "after": "y"}`;
    case 'double':
      return `before: x${eol}body: ${json}${eol}after: y${eol}`;
    case 'double-folded':
      // Every word on a line of its own, every second break escaped.
      return `before: x${eol}body: ${json.replace(/(?<=[a-z]) (?=[a-z])/g, `${eol}   `).replace(/(?<=😀)/gu, `\\${eol}  `)}${eol}after: y${eol}`;
    case 'single':
      return /[\n\t\u0007\u2028]/.test(text)
        ? undefined
        : `before: x${eol}body: '${text.replaceAll("'", "''")}'${eol}after: y${eol}`;
    case 'plain':
      return /^[A-Za-z][A-Za-z ’é]*$/.test(text) && !text.endsWith(' ')
        ? `before: x${eol}body: ${text.replace(/(?<=\S) (?=\S)/g, `${eol}  `)}${eol}after: y${eol}`
        : undefined;
    case 'literal':
      return block('|-');
    case 'folded':
      return block('>-');
  }
}

function indented(text: string, eol: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `   ${line}`))
    .join(eol);
}

function read(file: string, style: Style): DataNode | undefined {
  return (style.startsWith('json') ? parseJson(file) : parseYaml(file)).roots[0];
}

function bodyOf(file: string, style: Style): DataText {
  const root = read(file, style);
  assert.equal(root?.type, 'map');
  const body = root.entries.find((entry) => entry.key === 'body')?.value;
  assert.equal(body?.type, 'text', file);
  return body;
}

const STYLES: readonly Style[] = [
  'json',
  'json-ascii',
  'double',
  'double-folded',
  'single',
  'plain',
  'literal',
  'folded',
];
const EOL = fc.constantFrom('\n', '\r\n');

describe('strings in JSON and YAML', () => {
  for (const style of STYLES) {
    const texts =
      style === 'literal' || style === 'folded'
        ? LINES
        : style === 'plain'
          ? fc.stringMatching(/^[a-z][a-zé’ ]{0,20}[a-z]$/)
          : TEXT;

    it(`maps each character of a ${style} string to where it stands`, () => {
      fc.assert(
        fc.property(texts, EOL, (text, eol) => {
          const file = fileWith(text, style, eol);
          fc.pre(file !== undefined);
          const body = bodyOf(file, style);
          const view = body.view();
          assert.equal(view.text, body.value);
          let last = body.start;
          for (let i = 0; i < view.text.length; i++) {
            const at: Range | undefined = view.map.toSource(i, i + 1)[0];
            if (!at) continue;
            assert.ok(at.start >= last && at.end <= body.end, 'in order, inside the string');
            last = at.start;
            const source: string = file.slice(at.start, at.end);
            const piece = view.text[i] as string;
            // What is written as itself maps to itself.
            if (at.end - at.start === 1 && source !== '\n') assert.equal(source, piece);
            else if (!/[\s\\']/.test(source))
              assert.ok(source.includes(piece), `${JSON.stringify(source)} for ${piece}`);
          }
        }),
        { numRuns: 300 },
      );
    });

    it(`writes new words into a ${style} string and changes nothing else`, () => {
      let written = 0;
      fc.assert(
        fc.property(texts, EOL, TEXT, fc.nat(), fc.nat(), (text, eol, words, from, length) => {
          const file = fileWith(text, style, eol);
          fc.pre(file !== undefined);
          const view = bodyOf(file, style).view();
          const start = from % (view.text.length + 1);
          const end = Math.min(view.text.length, start + (length % 6));
          fc.pre(view.map.isExact(start, end));
          const encoded = view.encode(words, start, end);
          if (encoded === undefined) return;
          written++;
          const at = start === end ? point(view.map.pointToSource(start, 'left')) : view.map.hull(start, end);
          const changed = file.slice(0, at.start) + encoded + file.slice(at.end);
          const again = read(changed, style);
          assert.equal(again?.type, 'map', changed);
          assert.deepEqual(
            again.entries.map(({ key, value }) => [key, value.type === 'text' ? value.value : undefined]),
            [
              ['before', 'x'],
              ['body', view.text.slice(0, start) + words + view.text.slice(end)],
              ['after', 'y'],
            ],
            JSON.stringify({ file, changed, words, start, end }),
          );
        }),
        { numRuns: 600 },
      );
      assert.ok(written > 20, `only ${written} edits could be written`);
    });
  }

  it('keeps the way a JSON string escapes', () => {
    const file = String.raw`{"body": "It\u2019s <\/b>"}`;
    const view = bodyOf(file, 'json').view();
    assert.equal(view.text, 'It’s </b>');
    assert.equal(view.encode('we’ll <br/>', 0, 4), String.raw`we\u2019ll <br\/>`);
  });

  it('never edits a string that it reads otherwise than the parser', () => {
    // The parser drops a CR at the end of the file.
    const body = bodyOf('body: |-\n  some words\r', 'literal');
    const view = body.view();
    assert.equal(view.text, body.value);
    assert.equal(view.map.isExact(0, 1), false);
    assert.equal(view.encode('x', 0, view.text.length), undefined);
    assert.deepEqual(view.map.hull(0, 1), { start: body.start, end: body.end });
  });

  it('reads a block scalar with an indentation indicator and kept breaks', () => {
    const body = bodyOf('body: |2+\n    more\n  less\n\nafter: y\n', 'literal');
    assert.equal(body.value, '  more\nless\n\n');
    assert.equal(body.view().map.isExact(1, 3), true);
    assert.deepEqual(body.view().map.toSource(7, 11), [{ start: 21, end: 25 }]);
  });

  it('does not let a plain scalar change its meaning', () => {
    const view = bodyOf('body: hello there\n', 'plain').view();
    for (const words of ['a: b', 'a #b', '- a', '"a', 'true: x', '', '{a', '&a', '*a', '!a', '%a', '@a', '`a', '? a']) {
      const encoded = view.encode(words, 0, 5);
      if (encoded === undefined) continue;
      const again = bodyOf(`body: ${encoded} there\n`, 'plain');
      assert.equal(again.value, `${words} there`);
    }
    assert.equal(view.encode('a: b', 0, 5), undefined);
    assert.equal(view.encode('a #b', 0, 5), undefined);
    assert.equal(view.encode('true', 0, 11), undefined);
    assert.equal(view.encode('12', 0, 11), undefined);
    assert.equal(view.encode('a\nb', 0, 5), undefined);
  });

  it('does not end a bracket early', () => {
    const root = parseYaml('[{body: hello there}]\n').roots[0];
    assert.equal(root?.type, 'list');
    const item = root.items[0];
    assert.equal(item?.type, 'map');
    const body = item.entries[0]?.value;
    assert.equal(body?.type, 'text');
    assert.equal(body.view().encode('a, b', 0, 5), undefined);
    assert.equal(body.view().encode('a} b', 0, 5), undefined);
    assert.equal(body.view().encode('hi', 0, 5), 'hi');
  });
});

function point(at: number): { start: number; end: number } {
  return { start: at, end: at };
}
