import assert from 'node:assert/strict';
import { parseRule } from '#rule/parse-rule.ts';
import { ruleText } from './support/rule-text.ts';

const parse = (change?: (text: string) => string, house = false) =>
  parseRule('a/b', ruleText(change), 'rule.md', house);

describe('rule.md', () => {
  it('gives the meta data, the page and the examples', () => {
    const { meta, page, examples, problems } = parse();
    assert.deepEqual(problems, []);
    assert.deepEqual([meta.id, meta.family, meta.title, meta.kinds], ['a/b', 'a', 'Greet the parcel', ['macro']]);
    assert.equal(meta.messages.default?.text, '“{quote}” greets nobody.');
    assert.deepEqual(meta.options.loud, { type: 'boolean', default: false, description: 'Greet it loudly.' });
    assert.equal(page.advice, 'Greet the parcel by its name.');
    assert.equal(page.turnOff, 'Never.');
    assert.deepEqual(
      examples.map(({ verdict, section, form, text, marks, line }) => ({ verdict, section, form, text, marks, line })),
      [
        {
          verdict: 'bad',
          section: 'examples',
          form: 'cell',
          text: 'Hello parcel.',
          marks: [{ start: 0, end: 5 }],
          line: 29,
        },
        { verdict: 'good', section: 'examples', form: 'cell', text: 'Hello, Tom.', marks: [], line: 29 },
        { verdict: 'good', section: 'leave-alone', form: 'line', text: 'Hello, Tina.', marks: [], line: 33 },
      ],
    );
  });

  it('reads fenced blocks with what their first line says', () => {
    const block =
      '````macro bad title="A b" system=zendesk finds=2 message=default option.loud=true\nOne ~~two~~.\n```\n````\n';
    const { examples, problems } = parse((text) => text.replace('## Leave alone\n', `${block}\n## Leave alone\n`));
    assert.deepEqual(problems, []);
    const example = examples[2];
    assert.ok(example);
    const { kind, title, system, finds, message, options, text, marks, line } = example;
    assert.deepEqual(
      { kind, title, system, finds, message, options, text, marks, line },
      {
        kind: 'macro',
        title: 'A b',
        system: 'zendesk',
        finds: 2,
        message: 'default',
        options: { loud: true },
        text: 'One two.\n```',
        marks: [{ start: 4, end: 7 }],
        line: 32,
      },
    );
  });

  it('reads targets, notes to the reader, escaped bars and lines that go on', () => {
    const { examples, problems } = parse((text) =>
      text
        .replace('| Instead of | Say |', '| Instead of (article, zendesk) | Becomes |')
        .replace('| Hello, Tom. |', '| a\\|b *(so to say)* |')
        .replace('- Hello, Tina.', '- (article) Hello,\n  Tina. *(a name)*'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      examples.map(({ text, kind, system, becomes }) => [text, kind, system, becomes]),
      [
        ['Hello parcel.', 'article', 'zendesk', 'a|b'],
        ['a|b', 'article', 'zendesk', undefined],
        ['Hello,\nTina.', 'article', undefined, undefined],
      ],
    );
  });

  // What is wrong, and what is said of it.
  const faults: Record<string, [change: (text: string) => string, said: string]> = {
    'no front matter': [
      (text) => text.replace('---\n', ''),
      '1: Please start the file with front matter: “---”, the keys, and “---” again.',
    ],
    'broken YAML': [(text) => text.replace('title: Greet', 'title: [Greet'), 'This is not valid YAML'],
    'a key that is not known': [
      (text) => text.replace('severity:', 'sevrity:'),
      '4: “sevrity” is not a key of a rule. Did you mean “severity”?',
    ],
    'a lesson that is not known': [
      (text) => text.replace('[ease]', '[easy]'),
      '3: “easy” is no name for “lesson”. Did you mean “ease”?',
    ],
    'no default message': [(text) => text.replace('  default:', '  other:'), '8: Please add “messages: default:”'],
    'a message without help': [
      (text) => text.replace('    help: Greet the parcel.\n', ''),
      '9: Please add “help”, a text.',
    ],
    'an option without a default': [
      (text) => text.replace('    default: false\n', ''),
      'Please add the “default” of the option “loud”.',
    ],
    'a top heading': [
      (text) => text.replace('Greet the parcel by', '# Greet\n\nGreet the parcel by'),
      '19: A rule.md has no top heading',
    ],
    'an unknown section': [
      (text) => text.replace('## Why it matters', '## Why'),
      '21: “Why” is not a section of a rule.',
    ],
    'sections out of order': [
      (text) =>
        text.replace('## Examples', '## X').replace('## Leave alone', '## Examples').replace('## X', '## Leave alone'),
      '31: “Examples” stands in the wrong place.',
    ],
    'a lone ~~': [(text) => text.replace('~~Hello~~', '~~Hello'), '29: A “~~” in the left cell has no partner'],
    'nothing marked': [(text) => text.replace('~~Hello~~', 'Hello'), '29: Please mark what is found in the left cell'],
    'a mark in the right cell': [
      (text) => text.replace('Hello, Tom.', '~~Hello~~, Tom.'),
      '29: The right cell has no “~~”',
    ],
    'a mark in what is left alone': [
      (text) => text.replace('Hello, Tina', '~~Hello~~, Tina'),
      '33: What is left alone has no “~~”',
    ],
    'a third cell': [(text) => text.replace('Hello, Tom. |', 'Hello, Tom. | x |'), '29: This row needs two cells.'],
    'a block that says nothing': [
      (text) => text.replace('- Hello', '```macro\nx\n```\n- Hello'),
      '33: Please say after “macro” whether it is “bad” or “good”.',
    ],
    'a word after a fence': [
      (text) => text.replace('- Hello', '```macro good titel=x\nx\n```\n- Hello'),
      '33: “titel” is not known here.',
    ],
    'a bad block with nothing found': [
      (text) => text.replace('## Leave', '```macro bad\nx\n```\n\n## Leave'),
      '31: Please mark what is found with “~~”, or say how many',
    ],
    'an option that the rule has not': [
      (text) => text.replace('- Hello', '```macro good option.lod=1\nx\n```\n- Hello'),
      '34: The rule has no option “lod”.',
    ],
    'a block that is never closed': [(text) => text.replace('- Hello', '```macro good\n- Hello'), 'is never closed'],
  };
  for (const [name, [change, said]] of Object.entries(faults)) {
    it(`says what to mend: ${name}`, () => {
      const problems = parse(change).problems.map(({ line, message }) => `${line}: ${message}`);
      assert.ok(
        problems.some((problem) => problem.includes(said)),
        `expected “${said}”, and it said:\n${problems.join('\n')}`,
      );
    });
  }

  it('lets a house rule leave out all but the title and the default message', () => {
    const text = '---\ntitle: No jokes\nmessages: { default: { text: No joke., help: Say it plainly. } }\n---\n';
    const { meta, problems } = parseRule('house/no-jokes', text, 'rule.md', true);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [meta.severity, meta.scope, meta.preset, meta.kinds],
      ['warning', 'phrase', 'recommended', ['macro', 'article']],
    );
  });

  it('refuses what would stop the YAML parser', () => {
    const text = `---\ntitle: ${'['.repeat(100_000)}\n---\n`;
    assert.match(parseRule('a/b', text, 'rule.md', true).problems[0]?.message ?? '', /nested more than/);
  });
});
