import assert from 'node:assert/strict';
import { phraseSource } from '#rule/lexicon-source.ts';
import { parsePhrases } from '#rule/parse-phrases.ts';
import { parseAct } from '#rule/parse-shared.ts';

const said = (text: string) => parsePhrases(text, 'p.yaml').problems.map(({ line, message }) => `${line}: ${message}`);

describe('phrases.yaml', () => {
  it('gives its classes and entries', () => {
    const { classes, phrases, problems } = parsePhrases(
      `classes:
  parcel: [parcel, package]
phrases:
  - avoid: ["^ you must <verb:v>", you have to]
    say: Please {v}
    fix: safe
    unless: [not]
    unless sentence: because
    not in: [condition]
    e.g.: You must go.
    fine: You must not go.
  - avoid: bye
    say: ''
`,
      'p.yaml',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(classes, { parcel: ['parcel', 'package'] });
    assert.deepEqual(phrases.map(phraseSource), [
      {
        wordings: ['^ you must <verb:v>', 'you have to'],
        say: ['Please {v}'],
        fix: 'safe',
        unless: ['not'],
        unlessSentence: ['because'],
        notIn: ['condition'],
      },
      { wordings: ['bye'], say: [''], fix: 'suggest' },
    ]);
    assert.deepEqual(
      [phrases[0]?.examples, phrases[0]?.fine, phrases[1]?.line],
      [['You must go.'], ['You must not go.'], 12],
    );
  });

  it('says where the list of phrases belongs', () => {
    const { problems } = parsePhrases('- avoid: cheers\n', 'x/phrases.yaml');
    assert.match(problems.map(({ message }) => message).join(), /has the key “phrases:” at its top/);
  });

  it('says what to mend', () => {
    assert.deepEqual(said('phrases:\n  - avoid: a\n    unless sentense: b\n'), [
      '3: “unless sentense” is not a key of a phrase. Did you mean “unless sentence”?',
    ]);
    assert.deepEqual(said('phrases:\n  - say: a\n'), ['2: Please add “avoid”, the wording to find.']);
    assert.deepEqual(said('phrases:\n  - avoid: a\n    fix: safe\n'), [
      '3: “fix: safe” needs a “say”, the words to put there.',
    ]);
    assert.deepEqual(said('phrases:\n  - avoid: a\n    not in: [heding]\n'), [
      '3: “heding” is no name for “not in”. Did you mean “heading”?',
    ]);
    assert.match(said('phrases:\n  - avoid: {a: b}\n')[0] ?? '', /must be a text or a list of texts/);
    assert.match(said('phrases:\n\t- avoid: a\n')[0] ?? '', /^2: This is not valid YAML/);
    assert.deepEqual(said('phrase:\n  - avoid: a\n'), [
      '1: “phrase” is not a key of phrases.yaml. Did you mean “phrases”?',
    ]);
  });
});

describe('a speech act', () => {
  it('has wordings of its own and of finer kinds', () => {
    const act = parseAct(
      'act: apology\nmeans: says sorry\nfind:\n  - find: sorry\nkinds:\n  formula:\n    - find: any inconvenience\n',
      'a.yaml',
    );
    assert.deepEqual(act.problems, []);
    assert.deepEqual(
      Object.entries(act.kinds).map(([kind, entries]) => [kind, entries.map((entry) => entry.wordings)]),
      [
        ['', [['sorry']]],
        ['formula', [['any inconvenience']]],
      ],
    );
  });

  it('says what to mend', () => {
    const { problems } = parseAct('act: apology\nmeans: x\nkinds:\n  formula:\n    find: sorry\n', 'a.yaml');
    assert.deepEqual(
      problems.map(({ line, message }) => `${line}: ${message}`),
      [
        '4: “kinds › formula” must be a list: each entry starts with “- find: …”.',
        '1: Please add “find” or “kinds”: the wordings of the act.',
      ],
    );
  });
});
