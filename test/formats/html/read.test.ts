import assert from 'node:assert/strict';
import type { Passage } from '#core/message.ts';
import { TextBuilder } from '#core/text-builder.ts';
import { childView, fileView } from '#core/view.ts';
import { type HtmlOptions, readHtml } from '#formats/html/read.ts';
import { assertSound, show, showMarks, sourceOf } from '../markdown/show.ts';

function read(source: string, options: HtmlOptions = {}): readonly Passage[] {
  const { passages } = readHtml(fileView(source), options);
  assertSound(source, passages);
  return passages;
}

function lines(source: string, options: HtmlOptions = {}): string[] {
  return read(source, options).map(show);
}

describe('HTML', () => {
  it('gives each block its part', () => {
    const source =
      '<h2>Head</h2>\n<div>Text<p>Par</p>tail</div><ul><li>one<ol><li>deep</li></ol></li><li><p>two</p></ul>' +
      '<table><tr><th>a</th><td>b</td></tr></table><blockquote><p>q</p><ul><li>r</ul></blockquote><dl><dt>t<dd>d</dl>end';
    assert.deepEqual(lines(source), [
      'heading2: Head',
      'paragraph: Text',
      'paragraph: Par',
      'paragraph: tail',
      'list-item1: one',
      'list-item2o: deep',
      'list-item1: two',
      'table-cell: a',
      'table-cell: b',
      'quote: q',
      'quote: r',
      'paragraph: t',
      'paragraph: d',
      'paragraph: end',
    ]);
  });

  it('folds white space as a browser does, and says what it was', () => {
    const source = '<p>\n  One \t <b> two</b>\n three  </p>';
    const [passage] = read(source) as [Passage];
    assert.equal(passage.view.text, 'One two three');
    assert.deepEqual(sourceOf(source, passage, 'One two'), ['One \t ', 'two']);
    assert.deepEqual(sourceOf(source, passage, 'two three'), ['two', '\n three']);
  });

  it('decodes entities as a whole', () => {
    const source = '<p>Don&#39;t&nbsp;&amp;&eacute; &NotEqualTilde; AT&T &copy2</p>';
    const [passage] = read(source) as [Passage];
    assert.equal(passage.view.text, "Don't\u00a0&é ≂̸ AT&T ©2");
    assert.deepEqual(sourceOf(source, passage, "n't"), ['n&#39;t']);
    assert.deepEqual(sourceOf(source, passage, '≂̸'), ['&NotEqualTilde;']);
    assert.equal(passage.view.map.isExact(9, 10), false);
  });

  it('reads breaks: one is a line, two are a paragraph', () => {
    const source = 'Hi <b>you,<br><br/>\nThanks</b><br />Ann';
    assert.deepEqual(lines(source), ['paragraph: Hi you,', 'paragraph: Thanks\nAnn']);
    assert.deepEqual(read(source).map(showMarks), [['strong you,'], ['strong Thanks', 'heading Thanks']]);
  });

  it('gives marks, code, links and buttons', () => {
    const source =
      '<p><strong>a</strong> <em>b</em> <s>c</s> <code>d e</code> <a class="x" href="http://f.example">g</a> <kbd>Esc</kbd> ' +
      '<span style="font-weight: bold">h</span> <button>Save</button> http://i.example/j. </p>';
    const [passage] = read(source) as [Passage];
    assert.equal(show(passage), 'paragraph: a b c ‹code d e› g ‹code Esc› h ‹label Save› ‹url http://i.example/j›.');
    assert.deepEqual(showMarks(passage), [
      'strong a',
      'emphasis b',
      'deleted c',
      'link g → http://f.example',
      'strong h',
    ]);
  });

  it('leaves out what nobody sees', () => {
    const source =
      '<style>p{}</style><p title="unable">A<!-- no --><script>x<y</script><span style="display: none">b<span>c</span></span>' +
      '<input value="d"><img alt="e"></p><pre>f</pre><div hidden><p>g</p></div><p>&nbsp;</p><p>H</p>';
    assert.deepEqual(lines(source), ['paragraph: A', 'paragraph: H']);
  });

  it('leaves out what mails hide, such as the line for the list of mails', () => {
    const hidden = [
      'display:none!important',
      'color: red; visibility:hidden',
      'font-size:0',
      'overflow:hidden; max-height:0px; opacity:0',
      'mso-hide: all',
    ];
    for (const style of hidden)
      assert.deepEqual(lines(`<div style="${style}">A</div><p>B</p>`), ['paragraph: B'], style);
    for (const style of ['font-size:0.9em', 'max-height:0.5em', 'display:inline', 'max-height: 100px']) {
      assert.deepEqual(lines(`<p style="${style}">A</p>`), ['paragraph: A'], style);
    }
    assert.deepEqual(lines('<p aria-hidden="true">A</p>'), ['paragraph: A']);
  });

  it('reads on behind a hidden paragraph that is never closed', () => {
    assert.deepEqual(lines('<p hidden>a<p>b<div hidden><p>c</p><p>d</div><p>e'), ['paragraph: b', 'paragraph: e']);
  });

  it('reads what is for all programs, and not what is for one', () => {
    const source =
      '<!--[if mso]><p>A</p><![endif]--><!--[if !mso]><!--><p>B</p><!--<![endif]--><![if !IE]><p>C</p><![endif]><o:p>D</o:p>';
    assert.deepEqual(lines(source), ['paragraph: B', 'paragraph: C', 'paragraph: D']);
  });

  it('reads tables that lay out a page as paragraphs', () => {
    const mail =
      '<table width="100%"><tr><td><table role="presentation"><tr><td>Hi Sam,</td><td>it is here.</td></tr></table>' +
      '<table><tr><td>One</td></tr><tr><td><p>Two</p></td></tr></table></td></tr></table>' +
      '<table><tr><td>Size</td><td>M</td></tr></table><table><tr><th>Size</th></tr><tr><td>M</td></tr></table>';
    assert.deepEqual(lines(mail), [
      'paragraph: Hi Sam,',
      'paragraph: it is here.',
      'paragraph: One',
      'paragraph: Two',
      'table-cell: Size',
      'table-cell: M',
      'table-cell: Size',
      'table-cell: M',
    ]);
  });

  it('reads the main part of a page where that is asked for', () => {
    const page =
      '<html><head><title>T</title></head><body><header><p>Shop</p></header><nav><ul><li>Home</li></ul></nav>' +
      '<main><h1>T</h1><p>A</p><aside><p>See also</p></aside></main><footer><p>(c)</p></footer></body></html>';
    assert.deepEqual(lines(page, { page: true }), ['heading1: T', 'paragraph: A']);
    assert.deepEqual(lines('<nav>Home</nav><p>A</p>', { page: true }), ['paragraph: A']);
    assert.deepEqual(lines('<nav>Home</nav><p>A</p>'), ['paragraph: Home', 'paragraph: A']);
  });

  it('reads Intercom’s fields however they end', () => {
    const field = '<attribute key="user.name" default="there">';
    assert.deepEqual(lines(`<p>Hi ${field}</attribute>, ${field} x</p>`), [
      `paragraph: Hi ‹placeholder ${field}›, ‹placeholder ${field}› x`,
    ]);
    assert.deepEqual(lines('<p>an <attribute> y'), ['paragraph: an ‹placeholder <attribute>› y']);
  });

  it('reads fields that look like tags', () => {
    const source =
      '<p>Hi <customer_name>, <attribute key="user.first_name" default="there"/> <x-card>y</x-card> &lt;name&gt;';
    assert.deepEqual(lines(source), [
      'paragraph: Hi ‹placeholder <customer_name>›, ‹placeholder <attribute key="user.first_name" default="there"/>› y ‹placeholder <name>›',
    ]);
  });

  it('takes blank lines for paragraphs where the system does', () => {
    const source = 'One\ntwo\r\n\r\nThree <a href="x">four</a>\n\n\n<b>Five</b>';
    assert.deepEqual(lines(source, { newlines: 'paragraphs' }), [
      'paragraph: One\ntwo',
      'paragraph: Three four',
      'paragraph: Five',
    ]);
    assert.deepEqual(lines(source), ['paragraph: One two Three four Five']);
  });

  it('takes lines with list markers for entries', () => {
    assert.deepEqual(
      lines('<p>Send us:<br>- the <b>order</b> number<br>- a photo</p><li>- x</li><p>1. one</p><p>2. two</p>'),
      [
        'paragraph: Send us:',
        'list-item1: the order number',
        'list-item1: a photo',
        'list-item1: x',
        'list-item1o: one',
        'list-item1o: two',
      ],
    );
    assert.deepEqual(lines('Run `a b`:\n1. one\n2. two\n\nEnd', { newlines: 'paragraphs' }), [
      'paragraph: Run ‹code `a b`›:',
      'list-item1o: one',
      'list-item1o: two',
      'paragraph: End',
    ]);
  });

  it('takes a button for a label, but not a heading that folds', () => {
    assert.deepEqual(
      lines('<p>Then <button>Save it all</button> now</p><h3><button>What if I lost my phone?</button></h3>'),
      ['paragraph: Then ‹label Save it all› now', 'heading3: What if I lost my phone?'],
    );
  });

  it('survives markup that is broken', () => {
    for (const source of [
      '<p',
      '<p>a<b>c',
      '</p></b>a',
      '<a href="x>y',
      '<!-- a',
      '<![CDATA[x',
      '<p>a</div>b</p>',
      '&',
      '&#',
      '<>a',
      '</',
      '<p>a</',
      '</a</',
      '<br/',
    ]) {
      read(source);
    }
    assert.deepEqual(lines('<p>a<b>c<p>d</i>e</b></div>f'), ['paragraph: ac', 'paragraph: def']);
  });

  it('stays quick on deep and unclosed nests', () => {
    const started = process.cpuUsage();
    read(`${'<div>'.repeat(30_000)}a${'</p>'.repeat(30_000)}`);
    read('<ul><li>'.repeat(20_000));
    read('<nope>'.repeat(5_000));
    const { user } = process.cpuUsage(started);
    assert.ok(user < 4_000_000, `${user / 1000} ms`);
  });

  it('finds comments that ask for silence', () => {
    const source = '<p>A</p><!-- kindlint-disable-next-line a/b -- law --><p>B</p>';
    const { directives } = readHtml(fileView(source));
    assert.equal(directives.length, 1);
    assert.deepEqual(
      [directives[0]?.scope, directives[0]?.rules, directives[0]?.reason],
      ['next-line', ['a/b'], 'law'],
    );
    const range = directives[0]?.range ?? { start: 0, end: 0 };
    assert.equal(source.slice(range.start, range.end), '<!-- kindlint-disable-next-line a/b -- law -->');
  });

  it('stacks maps and encoders on the text around it', () => {
    const file = '{"body":"<p>Say \\"no\\" &amp;\\nyes</p>"}';
    const start = 9;
    const end = file.length - 2;
    const builder = new TextBuilder();
    for (let at = start; at < end; ) {
      if (file[at] === '\\') {
        builder.decoded(file[at + 1] === 'n' ? '\n' : (file[at + 1] as string), at, at + 2);
        at += 2;
      } else builder.copy(file, at, ++at);
    }
    const { text, map } = builder.build();
    const json = childView(fileView(file), text, map, (words) => JSON.stringify(words).slice(1, -1));
    const [passage] = readHtml(json).passages as [Passage];
    assert.equal(passage.view.text, 'Say "no" & yes');
    assert.deepEqual(sourceOf(file, passage, '"no" & yes'), ['\\"no\\" &amp;\\nyes']);
    assert.equal(passage.view.encode('"a" < b', 0, 3), '\\"a\\" &lt; b');
  });
});
