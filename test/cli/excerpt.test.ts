import assert from 'node:assert/strict';
import { excerpt } from '#cli/excerpt.ts';
import { harmless, widthOf, wrap } from '#cli/text.ts';
import type { Finding } from '#core/finding.ts';
import { Lines } from '#core/lines.ts';

/** The excerpt around `«…»` in a text, with the words as `«…»` again. */
function shown(text: string, width = 60, quote?: string): string {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const plain = text.replace(/[«»]/g, '');
  const finding = { spans: [{ start, end }], quote: quote ?? plain.slice(start, end) } as unknown as Finding;
  const { before, words, after } = excerpt(finding, plain, new Lines(plain), width);
  assert.ok(widthOf(before + words + after) <= Math.max(width, 22), `${widthOf(before + words + after)} columns`);
  return words === '' ? before + after : `${before}«${words}»${after}`;
}

describe('an excerpt', () => {
  const cases: readonly [string, string, string][] = [
    ['a short line as it is', 'One.\nWe «can not» come.\nThree.', 'We «can not» come.'],
    ['no list mark', '- 1. We «can not» come.', 'We «can not» come.'],
    ['no quote mark', '> > We «can not» come.', 'We «can not» come.'],
    ['no heading mark', '## We «can not» come', 'We «can not» come'],
    [
      'JSON without its key and escapes',
      '  "body": "Hi,\\n\\nWe «can not» say \\"when\\".\\nBye",',
      'We «can not» say "when".',
    ],
    ['the first line of a JSON string', '  "body": "We «can not» come."', 'We «can not» come.'],
    [
      'HTML without tags',
      '<p>Hi</p><p>We <b>«can not»</b> come&nbsp;&amp; go.</p><p>Bye</p>',
      'We «can not» come & go.',
    ],
    ['words over two lines', '> We «can\n> not» come.', 'We «can > not» come.'],
    ['words alone', '«can not»', '«can not»'],
  ];
  for (const [what, text, said] of cases) it(`is ${what}`, () => assert.equal(shown(text), said));

  it('is cut at words on both sides', () => {
    const text = `${'before '.repeat(20)}«the words»${' after'.repeat(20)}`;
    assert.equal(shown(text, 50), '… before before «the words» after after after …');
    assert.equal(shown(text, 24), '… «the words» after …');
    assert.equal(shown(`a «the words»${' after'.repeat(20)}`, 40), 'a «the words» after after after after …');
    assert.equal(shown(`${'before '.repeat(20)}«the words» b`, 40), '… before before before «the words» b');
  });

  it('keeps the ends of words that are too long for a line', () => {
    assert.equal(shown(`«start ${'x '.repeat(200)}end»`, 30), '«start x x x … x x x x end»');
  });

  it('shows the line from the place on where something is missing', () => {
    assert.equal(shown('Hi. «It is late.» Bye.', 60, ''), 'Hi. It is late. Bye.');
  });
});

describe('text for a terminal', () => {
  it('is measured in columns', () => {
    assert.equal(widthOf('abc'), 3);
    assert.equal(widthOf('é e\u0301'), 3);
    assert.equal(widthOf('表示'), 4);
    assert.equal(widthOf('👍'), 2);
  });

  it('is wrapped at spaces', () => {
    assert.deepEqual(wrap('one two  three\nfour', 9), ['one two', 'three', 'four']);
    assert.deepEqual(wrap('', 9), []);
    assert.deepEqual(wrap('incomprehensibilities a', 9), ['incomprehensibilities', 'a']);
  });

  it('can’t steer it', () => assert.equal(harmless('a\x1b[2Jb\x07\x9bc'), 'a[2Jbc'));
});
