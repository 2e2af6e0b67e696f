import assert from 'node:assert/strict';
import { fileView } from '#core/view.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
import { assertSound, show, showMarks } from './show.ts';

function lines(source: string): string[] {
  const { passages } = readMarkdown(fileView(source));
  assertSound(source, passages);
  return passages.map(show);
}

describe('Markdown: blocks', () => {
  it('gives each block its part', () => {
    const source = [
      '---',
      'title: Refunds',
      '---',
      '',
      '## Head',
      '',
      'Text',
      '',
      '- one',
      '  1. deep',
      '',
      '     more',
      '- two',
      '',
      '> quoted',
      '>',
      '> - item',
      '',
      '| a | b |',
      '|---|---|',
      '| c |  |',
      '',
      '```',
      'code',
      '```',
      '',
      '    indented',
      '',
      'Setext',
      '===',
      '',
      '[ref]: http://x.example',
      '',
      'See[^1].',
      '',
      '[^1]: A note.',
      '',
      '***',
    ].join('\n');
    assert.deepEqual(lines(source), [
      'heading2: Head',
      'paragraph: Text',
      'list-item1: one',
      'list-item2o: deep',
      'list-item2o: more',
      'list-item1: two',
      'quote: quoted',
      'quote: item',
      'table-cell: a',
      'table-cell: b',
      'table-cell: c',
      'heading1: Setext',
      'paragraph: See.',
      'paragraph: A note.',
    ]);
    const reading = readMarkdown(fileView(source));
    assert.equal(reading.title, 'Setext');
    assert.equal(reading.frontMatter?.text, 'title: Refunds');
    assert.equal(reading.frontMatter?.map.pointToSource(0), 4);
  });

  it('takes a GitHub alert for the writer’s own words', () => {
    assert.deepEqual(lines('> [!NOTE]\n> Keep it.\n\n> Not mine.'), ['paragraph: Keep it.', 'quote: Not mine.']);
  });

  it('leaves out attribute lines, template tags, admonition marks and module lines', () => {
    const source = [
      'import Tabs from "@theme/Tabs";',
      '',
      '{: .number-list}',
      '',
      '1. Open it.',
      '{: .last}',
      '',
      '{% include note.html %}',
      '',
      '{{ site.title }}',
      '',
      '[Here](https://x.example){:target="_blank"} it is.',
      '',
      ':::note[Good to know]',
      'Inside.',
      ':::',
      '',
      ':::tip Hint',
      '',
      'Apart.',
      '',
      ':::',
      '',
      '## Title {#some-id}',
    ].join('\n');
    assert.deepEqual(lines(source), [
      'list-item1o: Open it.',
      'paragraph: Here it is.',
      'paragraph: Good to know',
      'paragraph: Inside.',
      'paragraph: Hint',
      'paragraph: Apart.',
      'heading2: Title',
    ]);
  });

  it('sees a link whose address is a Liquid tag', () => {
    const source =
      'Go [to **the** page]({{ site.baseurl }}/a) ![logo]({{ site.img }}) now.\n\n[x]: {{ site.baseurl }}/b';
    const { passages } = readMarkdown(fileView(source));
    assert.deepEqual(passages.map(show), ['paragraph: Go to the page  now.']);
    assert.deepEqual(passages.flatMap(showMarks), ['link to the page → {{ site.baseurl }}/a', 'strong the']);
  });

  it('leaves out Liquid comments, within a block and over several', () => {
    assert.deepEqual(
      lines('{% comment %}one{% endcomment %}\n\nA.\n\n{% comment %}\n\nhidden\n\n{% endcomment %}\n\nB.'),
      ['paragraph: A.', 'paragraph: B.'],
    );
  });

  it('keeps what a template tag chooses between', () => {
    assert.deepEqual(lines('Hi {% if a %}{{ b }}{% else %}there{% endif %},'), [
      'paragraph: Hi ‹markup {% if a %}›‹placeholder {{ b }}›‹markup {% else %}›there‹markup {% endif %}›,',
    ]);
  });

  it('reads HTML blocks, and leaves out what they hide', () => {
    const source =
      '<div class="box">\n<h4>Head</h4>\n<p>One <b>two</b></p><script>no()</script>\n</div>\n\n<!-- no -->\n\nAfter.';
    assert.deepEqual(lines(source), ['heading4: Head', 'paragraph: One two', 'paragraph: After.']);
  });

  it('takes components for markup, however far their ends are', () => {
    const source =
      '<Tabs>\n\n<Tab label="a">\n\nOne<br><br>two\n\n</Tab>\n\n</Tabs>\n\n<customer name>\n\n{{< note >}}\n\n{{% tip %}}';
    assert.deepEqual(lines(source), ['paragraph: One', 'paragraph: two', 'paragraph: ‹placeholder <customer name>›']);
  });

  it('gives the front matter as it stands, and nothing of it as text', () => {
    for (const eol of ['\n', '\r\n']) {
      const source = ['\uFEFF---', 'title: We cannot', 'b: c', '---', '', 'Text'].join(eol);
      const { frontMatter, passages } = readMarkdown(fileView(source));
      assert.equal(frontMatter?.text, `title: We cannot${eol}b: c`);
      assert.equal(frontMatter?.map.pointToSource(0), 4 + eol.length);
      assert.deepEqual(passages.map(show), ['paragraph: Text']);
    }
    assert.equal(readMarkdown(fileView('---\n---\n\nText')).frontMatter?.text, '');
  });

  it('finds the comments that ask for silence', () => {
    const source = [
      '<!-- kindlint-disable-file -->',
      '',
      'A <!-- kindlint-disable-next-line ease/plain-words, empathy -- quoted law --> b',
      '',
      '<!-- kindlint-disable -->',
      '<!-- kindlint-enable -->',
      '<!-- kindlint-nonsense -->',
    ].join('\n');
    const { directives } = readMarkdown(fileView(source));
    assert.deepEqual(
      directives.map(({ scope, rules, reason }) => [scope, rules.join(' '), reason]),
      [
        ['file', '', ''],
        ['next-line', 'ease/plain-words empathy', 'quoted law'],
        ['begin', '', ''],
        ['end', '', ''],
      ],
    );
    const [file, next] = directives.map(({ range }) => source.slice(range.start, range.end));
    assert.equal(file, '<!-- kindlint-disable-file -->');
    assert.equal(next, '<!-- kindlint-disable-next-line ease/plain-words, empathy -- quoted law -->');
  });
});

describe('Markdown: inline', () => {
  it('gives marks, code, addresses, and nothing for images', () => {
    const source = '**a** *b* ~~c~~ `d` [e](http://f.example) <https://g.example> h.i@j.example ![k](l) ``m ` n``';
    const { passages } = readMarkdown(fileView(source));
    assertSound(source, passages);
    assert.deepEqual(passages.map(show), [
      'paragraph: a b c ‹code d› e ‹url https://g.example› ‹url h.i@j.example›  ‹code m ` n›',
    ]);
    assert.deepEqual(passages.flatMap(showMarks), [
      'strong a',
      'emphasis b',
      'deleted c',
      'link e → http://f.example',
      'link https://g.example → https://g.example',
    ]);
  });

  it('reads inline HTML, and fields that look like tags', () => {
    const source =
      'Hi <name>, <customer_name> <b>x</b> <a href="http://y.example">z</a> <kbd>Esc</kbd> <first name>' +
      '<span hidden>no</span> <attribute key="a" default="b"/> <Card>c</Card> 2 < 3 <insert the date>';
    const { passages } = readMarkdown(fileView(source));
    assertSound(source, passages);
    assert.deepEqual(passages.map(show), [
      'paragraph: Hi ‹placeholder <name>›, ‹placeholder <customer_name>› x z ‹code Esc› ‹placeholder <first name>›' +
        ' ‹placeholder <attribute key="a" default="b"/>› c 2 < 3 ‹blank <insert the date>›',
    ]);
    assert.deepEqual(passages.flatMap(showMarks), ['strong x', 'link z → http://y.example']);
  });

  it('marks a line that is all bold as a heading', () => {
    const { passages } = readMarkdown(fileView('**Still stuck?**\n\n**Your order**\nis here. **No**'));
    assert.deepEqual(passages.map(showMarks), [
      ['strong Still stuck?'],
      ['strong Your order', 'heading Your order', 'strong No'],
    ]);
  });
});
