import assert from 'node:assert/strict';
import type { Passage } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import { checkTemplates, type TemplateUse } from '#formats/liquid/check.ts';
import { htmlCode, plainCode, templateOf } from '#formats/template/whole.ts';

/** `kind: the words` of each problem, with the name that is missing or not known and the one that was meant. */
function problems(text: string, use: TemplateUse = 'liquid', code = plainCode): string[] {
  const whole = templateOf(fileView(text), code);
  return checkTemplates(whole ? [whole] : [], use).map(
    ({ kind, start, end, name, near }) =>
      `${kind}: ${text.slice(start, end)}${name && ` → ${name}`}${near === undefined ? '' : ` (${near})`}`,
  );
}

describe('template code that is broken', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Hi {{ticket.id}, hello', ['open: {{ticket.id}']],
    ['Hi {{ticket.id, hello', ['open: {{ticket.id']],
    ['Hi {{ ticket.id | upcase } and {{ticket.url}}', ['open: {{ ticket.id | upcase }']],
    ['Hi {ticket.id}}, hello', ['close: {ticket.id}}']],
    ['Hi {{{ticket.id}}, hello', ['open: {{{ticket.id}}']],
    ['Hi {{ticket.id}}}, hello', ['close: {{ticket.id}}}']],
    ['Hi {%customer.firstName% and more', ['open: {%customer.firstName%']],
    ['{% if a }yes{% endif %}', ['open: {% if a }', 'no-start: {% endif %} → if']],
    ['{% if a %}yes', ['no-end: {% if a %} → endif']],
    ['{% if a %}{% for b in c %}yes{% endif %}', ['no-end: {% for b in c %} → endfor']],
    ['yes{% else %}no', ['no-start: {% else %} → if']],
    ['{% if a %}yes{% else if b %}no{% endif %}', ['syntax: {% else if b %}']],
    ['{% fi a %}yes', ['tag: {% fi a %} → fi (if)']],
    ['{% if a %}yes{% endfi %}', ['no-end: {% if a %} → endif', 'tag: {% endfi %} → endfi (endif)']],
    ['{{ a | upcas }}', ['filter: {{ a | upcas }} → upcas (upcase)']],
    ['{{ a | no_such_thing }}', ['filter: {{ a | no_such_thing }} → no_such_thing']],
    ['{{ a | default: “there” }}', ['syntax: {{ a | default: “there” }}']],
    ['{% if %}yes{% endif %}', ['syntax: {% if %}']],
    ['{% assign x %}', ['syntax: {% assign x %}']],
    ['{{ }}', ['syntax: {{ }}']],
    ['{% comment %} {{ no', ['no-end: {% comment %} → endcomment']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(problems(text), expected));
});

describe('template code that is whole', () => {
  const whole = [
    'Hi {{ticket.requester.first_name | default: "there" | capitalize}}.',
    '{%- if a == "x" and b contains "y" -%}one{%- elsif c -%}two{%- else -%}three{%- endif -%}',
    '{% case a %}{% when 1 %}one{% when 2, 3 %}more{% else %}none{% endcase %}',
    '{% for c in ticket.comments limit: 3 %}{{c.value}}{% else %}none{% endfor %}',
    '{% assign x = a | date: "%d %B" %}{{x}} {% capture y %}z{% endcapture %}{% cycle "a", "b" %}',
    '{% raw %}{{ no {% if %}{% endraw %}',
    '{% comment %}{% if %} {{ no {% endcomment %}',
    '\\{{ticket.id}} is how it is written, and `{{ticket.id` is code',
    'You owe ${{ticket.ticket_field_1}} to date.',
    '{% if a &lt; 3 %}few{% endif %}',
  ];
  for (const text of whole) it(text, () => assert.deepEqual(problems(text), []));
});

describe('template code of other languages', () => {
  const others = [
    '{{#if name}}Hi {{name}}{{else}}Hi{{/if}}, {{> footer}} {{!-- no --}}',
    '{{< figure src="x" >}} {{% notice %}}yes{{% /notice %}}',
    '{% callout %}Markdoc{% /callout %} {% if $a %}yes{% /if %}',
    'The chart reads {{ .Values.name }} and {{- range .Items }} up to {{ end }}',
    'Set ${{ secrets.KEY }} and style={{color: "red"}}',
    'In code {a:{b:1}} and \\frac{a}{{b}}',
    '{% set x = 1 %}{% elif y %}{{ x|upper|groupby("a") }}{% block c %}{% endblock %}',
    'An opening {{ begins a value, and }} ends it.',
  ];
  for (const text of others) {
    it(text, () => {
      assert.deepEqual(
        problems(text, 'open').filter((one) => !/elif/.test(one)),
        [],
      );
      assert.deepEqual(problems(text, 'page'), []);
    });
  }

  it('is judged on a page only where one is made from it', () => {
    assert.deepEqual(problems('{% if x %} begins a condition, {{ name a value.', 'page'), []);
    assert.deepEqual(problems('{% include a.html %}\n\n{% if x %}yes', 'page'), ['no-end: {% if x %} → endif']);
    assert.deepEqual(problems('{{ site.url | relatve_url }} {% capture a %}b{% endcapture %}', 'page'), []);
    assert.deepEqual(problems('{% includ a.html %}{{ site.url | upcsae }}', 'page'), [
      'tag: {% includ a.html %} → includ (include)',
      'filter: {{ site.url | upcsae }} → upcsae (upcase)',
    ]);
  });

  it('has straight quotation marks as well', () => {
    assert.deepEqual(problems('{{ name | fallback: “there” }}', 'open'), ['syntax: {{ name | fallback: “there” }}']);
  });

  it('may have three brackets', () => {
    assert.deepEqual(problems('Hi {{{Recipient.FirstName}}} {"a": {{b}}}', 'brackets'), []);
  });

  it('holds brackets only where a help desk reads no tags', () => {
    assert.deepEqual(problems('{% if x %} {{ a | nothing }} {{b}', 'brackets'), ['open: {{b}']);
  });
});

describe('the whole text', () => {
  it('leaves out code and comments of HTML', () => {
    const text = '<p>{{a}</p><pre>{{b}</pre><code>{{c}</code><!-- {{d} --><p><a href="{{e}">x</a></p>';
    assert.deepEqual(problems(text, 'liquid', htmlCode), ['open: {{a}', 'open: {{e}']);
  });

  it('is none where there is nothing to look at', () => {
    assert.equal(templateOf(fileView('Hello (you) <b>there</b>'), htmlCode), undefined);
  });

  it('takes hostile text in its stride', () => {
    for (const text of [
      '{{'.repeat(50_000),
      '{%'.repeat(50_000),
      '{a}}'.repeat(30_000),
      '<code>'.repeat(30_000),
      '{{a|'.repeat(20_000),
    ]) {
      const start = Date.now();
      const passage = templateOf(fileView(`${text}{{`), htmlCode) as Passage;
      checkTemplates([passage], 'liquid');
      assert.ok(Date.now() - start < 5000, text.slice(0, 8));
    }
  });
});
