import assert from 'node:assert/strict';
import { dialectsOf } from '#formats/placeholders/dialects.ts';
import { type ScanOptions, scanAtoms } from '#formats/placeholders/scan.ts';

function found(text: string, options: ScanOptions = {}): string[] {
  return scanAtoms(text, options).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('fields, blanks and addresses in text', () => {
  it('knows every dialect', () => {
    const fields = [
      '{{ticket.requester.first_name}}',
      '{{user.first_name|fallback:"there"}}',
      '{{words with spaces}}',
      '{{{Recipient.FirstName}}}',
      '@{{ issue.user.login }}',
      '{%customer.firstName,fallback=there%}',
      '%{ticket.name.first}',
      '#{ticket.customer.firstname}',
      '{!Contact.FirstName}',
      '[[TO=firstname]]',
      '((firstName))',
      '{customer_name}',
      '{Order number}',
      '${name}',
      '<customer_name>',
      '<First Name>',
      '%filltext:name=order%',
      '%FIRST_NAME%',
      '<%= name %>',
    ];
    for (const field of fields) assert.deepEqual(found(`Hi ${field}, you`), [`placeholder ${field}`]);
  });

  it('takes template tags for markup', () => {
    assert.deepEqual(found('{% if x %}a{%- endif -%}{: .b}{#if c}'), [
      'markup {% if x %}',
      'markup {%- endif -%}',
      'markup {: .b}',
      'markup {#if c}',
    ]);
    assert.deepEqual(found('a {% comment %} b {{c}} {% endcomment %} d'), [
      'markup {% comment %} b {{c}} {% endcomment %}',
    ]);
  });

  it('reads words under a condition as words of the text', () => {
    assert.deepEqual(found('((missed??You missed it on ((date)).)) Call ((phone)) (or us??)'), [
      'markup ((missed??',
      'placeholder ((date))',
      'placeholder ((phone))',
    ]);
    assert.deepEqual(found('Is it ((date)) or not??'), ['placeholder ((date))']);
  });

  it('takes what a person fills in for a blank', () => {
    for (const blank of [
      '[Name]',
      '[INSERT DATE]',
      '[common/less common]',
      '<insert date>',
      '<Fill in…>',
      '{insert name here}',
      '[X condition listed on Table 2]',
    ]) {
      assert.deepEqual(found(`Dear ${blank}: hello`), [`blank ${blank}`]);
    }
  });

  it('leaves what only looks like one', () => {
    for (const text of [
      '[x] done',
      '[ ] to do',
      'a claim[1] and [2, 3]',
      '[^note]',
      '[!NOTE]',
      'as he [sic] said',
      '[name]: /address',
      'a {{name and more',
      '{{name} text {{',
      '{name}} text',
      'name}} %}',
      '{ }',
      '50% of 20% and 5%.',
      'if a < b and c > d',
      'smile ((or not',
      '{"a": 1}',
      'C# #1 {',
      '<b>bold</b>',
      '<a href="x">',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
    assert.deepEqual(found('[text](there)'), []);
  });

  it('finds addresses, and the fields in them', () => {
    assert.deepEqual(
      found('See https://a.example/b?c=d. Or (www.e.example/f), g.h+i@j-k.example, http://l.example/(m).'),
      ['url https://a.example/b?c=d', 'url www.e.example/f', 'url g.h+i@j-k.example', 'url http://l.example/(m)'],
    );
    assert.deepEqual(found('https://a.example/{{id}}/b now'), [
      'url https://a.example/',
      'placeholder {{id}}',
      'url /b',
    ]);
    assert.deepEqual(found('a@b, 12:30, www. and nohttp://x.example'), []);
  });

  it('finds code between backticks where there is no markup', () => {
    assert.deepEqual(found('run `a {{b}}` and ``c ` d``', { backticks: true }), ['code `a {{b}}`', 'code ``c ` d``']);
    assert.deepEqual(found('run `a` and `', { backticks: false }), []);
  });

  it('can be kept to some dialects', () => {
    assert.deepEqual(found('{{a}} {b} [[c]]', { dialects: dialectsOf(['mustache']) }), ['placeholder {{a}}']);
  });

  it('keeps atoms that the markup gave', () => {
    assert.deepEqual(found('a {{b}} "c d" {{e}}', { fixed: [{ kind: 'code', start: 0, end: 5 }] }), [
      'code a {{b',
      'quotation "c d"',
      'placeholder {{e}}',
    ]);
  });

  it('stays quick on openings that never close', () => {
    const started = process.cpuUsage();
    for (const mark of ['{{', '{%', '[', '<a', '"a ', '“', "'a ", '((', '%a', 'a@', '`', 'x://', 'www.']) {
      scanAtoms(mark.repeat(30_000), { backticks: true });
    }
    const { user } = process.cpuUsage(started);
    assert.ok(user < 4_000_000, `${user / 1000} ms`);
  });
});

describe('quotations', () => {
  it('takes text in quotation marks of all kinds', () => {
    for (const quotation of [
      '“Unable to connect”',
      '"Unable to connect"',
      '«Bonjour à tous»',
      '« Bonjour »',
      '‘Don’t panic’',
      "'Settings'",
      '„Hallo“',
      '「你好」',
    ]) {
      assert.deepEqual(found(`It says ${quotation}, so`), [`quotation ${quotation}`], quotation);
    }
  });

  it('leaves apostrophes, inches and marks without a partner', () => {
    for (const text of [
      "We can't and won't",
      'the users’ data and the teams’ plans',
      "the users' data and the teams' plans",
      "'cause it's ours, isn't it'",
      "rock 'n' roll in the '90s'",
      'a 5" screen and a 6" one',
      'an “open mark',
      'a close” mark',
      '"',
      '""',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('leaves a field inside as it is', () => {
    assert.deepEqual(found('Say “Hi {{name}}, you”'), ['quotation “Hi ', 'placeholder {{name}}', 'quotation , you”']);
    assert.deepEqual(found('Add “a@b.example”'), ['url a@b.example']);
    assert.deepEqual(found('{{a | default: "b"}} and "c d"'), ['placeholder {{a | default: "b"}}', 'quotation "c d"']);
  });

  it('does not take a whole reply in quotation marks', () => {
    const reply = '“Thank you for writing to us. We have sent your refund today, and it will reach you on Friday.”';
    assert.deepEqual(found(reply), []);
    assert.deepEqual(found('“Cannot open device.”'), ['quotation “Cannot open device.”']);
  });
});
