import assert from 'node:assert/strict';
import type { Passage } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
import { assertSound, sourceOf } from './show.ts';

function read(source: string): Passage[] {
  const { passages } = readMarkdown(fileView(source));
  assertSound(source, passages);
  return [...passages];
}

function only(source: string): Passage {
  const passages = read(source);
  assert.equal(passages.length, 1);
  return passages[0] as Passage;
}

describe('Markdown: text and where it stands', () => {
  it('maps entities and escapes as a whole, and the text around them exactly', () => {
    const source = 'Fish &amp; chips \\*today\\* cost &#163;5&nbsp;each';
    const passage = only(source);
    assert.equal(passage.view.text, 'Fish & chips *today* cost £5\u00a0each');
    assert.deepEqual(sourceOf(source, passage, '& chips *'), ['&amp; chips \\*']);
    assert.deepEqual(sourceOf(source, passage, 'chips'), ['chips']);
    assert.deepEqual(sourceOf(source, passage, '£5\u00a0each'), ['&#163;5&nbsp;each']);
  });

  it('leaves what only looks like an entity or an escape alone', () => {
    assert.equal(only('AT&T; a&b \\n &nosuch; &#xZZ;').view.text, 'AT&T; a&b \\n &nosuch; &#xZZ;');
  });

  it('reads numbers that Markdown replaces', () => {
    const source = 'a &#0; b &#x1F600; c';
    const passage = only(source);
    assert.equal(passage.view.text, 'a \uFFFD b 😀 c');
    assert.deepEqual(sourceOf(source, passage, '😀 c'), ['&#x1F600; c']);
  });

  it('goes through quote marks, indentation and lazy lines', () => {
    const source = '> > one\n> > two &lt;\n> three\n\n-  first\n   second\n\n   1. deep\n      deeper';
    const [quote, item, deep] = read(source) as [Passage, Passage, Passage];
    assert.equal(quote.view.text, 'one\ntwo <\nthree');
    assert.deepEqual(sourceOf(source, quote, 'one\ntwo <\nthree'), ['one\n', 'two &lt;\n', 'three']);
    assert.deepEqual(sourceOf(source, item, 'first\nsecond'), ['first\n', 'second']);
    assert.deepEqual(sourceOf(source, deep, 'deep\ndeeper'), ['deep\n', 'deeper']);
  });

  it('keeps a sign that only looks like a quote mark', () => {
    assert.equal(only('a\n    > b').view.text, 'a\n> b');
    assert.equal(only('> a\n>     > b').view.text, 'a\n> b');
  });

  it('reads hard breaks, soft breaks and CRLF as line breaks', () => {
    const source = 'one  \r\ntwo\\\r\nthree\r\nfour<br>\nfive';
    const passage = only(source);
    assert.equal(passage.view.text, 'one\ntwo\nthree\nfour\nfive');
    assert.deepEqual(sourceOf(source, passage, 'e\nt'), ['e  \r\nt']);
    assert.deepEqual(sourceOf(source, passage, 'three\nfour'), ['three\r\nfour']);
    assert.deepEqual(sourceOf(source, passage, 'four\nfive'), ['four<br>', 'five']);
  });

  it('counts a BOM, emoji, NBSP and curly quotes as the file does', () => {
    const source = '\uFEFF# 👩‍👩‍👧 It’s\u00a0on\n\n“Hi” &copy; you';
    const [heading, text] = read(source) as [Passage, Passage];
    assert.equal(heading.view.text, '👩‍👩‍👧 It’s\u00a0on');
    assert.deepEqual(sourceOf(source, heading, 'It’s\u00a0on'), ['It’s\u00a0on']);
    assert.deepEqual(sourceOf(source, text, '© you'), ['&copy; you']);
  });

  it('cuts a range where markup stands in between', () => {
    const source = 'we are **not** able';
    const passage = only(source);
    assert.deepEqual(sourceOf(source, passage, 'we are not able'), ['we are ', 'not', ' able']);
    assert.equal(passage.view.map.isExact(0, 15), true);
  });

  it('reads cells with escaped bars, and code in them', () => {
    const source = '| a \\| b | `x\\|y` |\n|---|---|\n| c &amp; d | *e* |';
    const passages = read(source);
    assert.deepEqual(
      passages.map((passage) => passage.view.text),
      ['a | b', 'x|y', 'c & d', 'e'],
    );
    assert.deepEqual(sourceOf(source, passages[0] as Passage, 'a | b'), ['a \\| b']);
    assert.deepEqual(sourceOf(source, passages[1] as Passage, 'x|y'), ['x\\|y']);
  });

  it('reads HTML blocks in lists and quotes', () => {
    const source = '> - <p>One &amp;\n>   two</p>\n';
    const passage = only(source);
    assert.equal(passage.view.text, 'One & two');
    assert.deepEqual(sourceOf(source, passage, '& two'), ['&amp;\n', 'two']);
  });

  it('reads a view whose text is not the file itself', () => {
    const file = 'xx> Hello **you**';
    const source = file.slice(2);
    const outer = fileView(file);
    const view = { text: source, map: outer.map.slice(2, file.length), encode: outer.encode };
    const [passage] = readMarkdown(view).passages as [Passage];
    assert.deepEqual(sourceOf(file, passage, 'Hello you'), ['Hello ', 'you']);
  });
});
