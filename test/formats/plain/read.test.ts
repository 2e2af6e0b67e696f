import assert from 'node:assert/strict';
import { fileView } from '#core/view.ts';
import { readPlain } from '#formats/plain/read.ts';
import { assertSound, show, sourceOf } from '../markdown/show.ts';

function lines(source: string): string[] {
  const { passages } = readPlain(fileView(source));
  assertSound(source, passages);
  return passages.map(show);
}

describe('plain text', () => {
  it('has paragraphs, lists and line breaks', () => {
    assert.deepEqual(
      lines(
        'Hi [Name],\n\n\nfirst line\n  second line  \n\n- one\n  more\n* two\n• three\n1. four\n2) five\n\nBye - me\n12.5 kg',
      ),
      [
        'paragraph: Hi ‹blank [Name]›,',
        'paragraph: first line\nsecond line',
        'list-item1: one\nmore',
        'list-item1: two',
        'list-item1: three',
        'list-item1o: four',
        'list-item1o: five',
        'paragraph: Bye - me\n12.5 kg',
      ],
    );
  });

  it('has no markup', () => {
    assert.deepEqual(lines('# **a** &amp; <b>c</b> \\*'), ['paragraph: # **a** &amp; <b>c</b> \\*']);
  });

  it('counts a BOM, CRLF and CR', () => {
    const source = '\uFEFFone\r\ntwo\r\rthree 🙂 http://a.example';
    assert.deepEqual(lines(source), ['paragraph: one\ntwo', 'paragraph: three 🙂 ‹url http://a.example›']);
    const [first] = readPlain(fileView(source)).passages;
    assert.ok(first);
    assert.deepEqual(sourceOf(source, first, 'one\ntwo'), ['one\r\ntwo']);
    assert.equal(first.view.map.pointToSource(0), 1);
  });

  it('is nothing where nothing is written', () => {
    for (const source of ['', '\n\n', ' \u00a0\n\t', '\uFEFF']) assert.deepEqual(lines(source), []);
  });
});
