import { strict as assert } from 'node:assert';
import { read, texts } from '../data/input.ts';

const REPLY = 'Hi {{name}}, thank you for your patience. Your parcel is on its way.';

/** A file of matches, each given by its lines. */
const matches = (...list: string[][]) => `matches:\n${list.map((lines) => `  - ${lines.join('\n    ')}\n`).join('')}`;

describe('matches of Espanso', () => {
  it('reads replies in all that a match may be replaced by', () => {
    const reading = read(
      'match/support.yml',
      matches(
        ['trigger: ":late"', `replace: "${REPLY}"`, 'label: Late parcel'],
        ['triggers: [":md", ":m"]', `markdown: "Thank you for **writing** to us. We will call you."`],
        ['regex: ":x(?P<a>.*)"', 'html: "<p>Thank you for <i>writing</i> to us.</p>"'],
        ['trigger: ":form"', 'form: |', '  Dear [[name]],', '  thank you for your order of [[thing]].'],
      ),
    );
    assert.equal(reading?.form, 'espanso-yaml');
    assert.deepEqual(texts(reading), [
      REPLY,
      'Thank you for writing to us. We will call you.',
      'Thank you for writing to us.',
      'Dear [[name]],\nthank you for your order of [[thing]].',
    ]);
    assert.deepEqual(
      reading?.messages.map(({ id, title, system }) => [id, title, system]),
      [
        ['late', 'Late parcel', 'espanso'],
        ['md', ':md', 'espanso'],
        ['x-p-a', ':x(?P<a>.*)', 'espanso'],
        ['form', ':form', 'espanso'],
      ],
    );
    const fields = reading?.messages[3]?.passages[0]?.atoms.map(({ kind }) => kind);
    assert.deepEqual(fields, ['placeholder', 'placeholder']);
  });

  it('leaves out where the cursor is put, and writes around it', () => {
    const text = matches(['trigger: ":c"', 'replace: "Dear $|$, thank you for your patience today."']);
    const [passage] = read('m.yml', text)?.messages[0]?.passages ?? [];
    assert.equal(passage?.view.text, 'Dear , thank you for your patience today.');
    const { start, end } = passage.view.map.hull(5, 16);
    assert.equal(text.slice(start, end), '$|$, thank you'.slice(3));
  });

  const OTHER: [what: string, ...lines: string[]][] = [
    ['an address', 'replace: sam.the.seller@shop.example'],
    ['a word', 'replace: "definitely"'],
    ['code', 'replace: "for (const a of b) { console.log(a); return you; } // thank you."'],
    ['a file of settings', 'replace: |', '  kind: Job', '  metadata:', '    name: hello', '  say: "Hello to you all."'],
    [
      'a program that prints a greeting',
      'replace: |',
      '  import a',
      '  class B:',
      '    return "Hello dear world, how are you?"',
    ],
    ['an order to a model', 'replace: "You are an expert. Please rewrite the following text for me, thank you."'],
    ['a date', 'replace: "{{date}}"', 'vars: [{name: date, type: date, params: {format: "%d"}}]'],
    ['a picture', 'image_path: "/tmp/a.png"'],
  ];
  for (const [what, ...lines] of OTHER) {
    it(`leaves ${what} alone`, () => {
      assert.equal(read('match/base.yml', matches(['trigger: ":a"', ...lines])), undefined);
      const both = read(
        'match/base.yml',
        matches(['trigger: ":a"', ...lines], ['trigger: ":b"', `replace: "${REPLY}"`]),
      );
      assert.deepEqual(texts(both), [REPLY]);
    });
  }

  it('reads all prose of a file that was named', () => {
    const text = matches(['trigger: ":a"', 'replace: "The shop opens at nine, and it closes at five."']);
    assert.equal(read('m.yml', text), undefined);
    assert.equal(read('m.yml', text, { named: true })?.messages.length, 1);
  });

  it('leaves files with matches of another kind alone', () => {
    assert.equal(
      read('x.yml', `matches:\n  - home: A\n    away: B\n    trigger: 3\n    replace: "${REPLY}"\n`),
      undefined,
    );
    assert.equal(read('x.yml', `on:\n  trigger: push\njobs: {a: {replace: "${REPLY}"}}\n`), undefined);
  });
});
