import assert from 'node:assert/strict';
import { loadConfig } from '#config/load.ts';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import type { LoadedRule, RuleSet } from '#rule/rule-set.ts';
import { withTeamData } from '#rule/team-data.ts';
import type { Topic } from '#rule/topics.ts';
import { topicGroups } from '#rule/topics.ts';

const meta = {
  id: 'a/plain',
  family: 'a',
  title: 'Plain',
  lesson: [],
  severity: 'warning',
  scope: 'phrase',
  preset: 'recommended',
  kinds: ['macro'],
  messages: { default: { text: '“{quote}”', help: '' } },
  options: {},
  yields: [],
  words: true,
} as const;
const page = { advice: '', why: '', examples: '', leaveAlone: '', turnOff: '' };
const refund: Topic = {
  key: 'refund',
  about: 'a refund',
  title: ['refund'],
  body: [],
  unlessTitle: [],
  unlessBody: [],
  items: [{ key: 'when', missing: 'when it comes', answered: ['by <weekday>'], acts: [] }],
};
const topical: LoadedRule = {
  meta: { ...meta, id: 'a/topics', words: undefined } as LoadedRule['meta'],
  page,
  topics: [refund],
};
const ruleSet: RuleSet = {
  rules: [{ meta, page }, topical],
  lexicon: {
    ...lexicon,
    digest: undefined,
    acts: [{ id: 'instruction', file: '', phrases: [{ wordings: ['~press'] }] }, ...topicGroups('t', [refund])],
    rules: [
      {
        id: 'a/plain',
        file: '',
        phrases: [
          { wordings: ['~utilize'], say: ['use'], fix: 'suggest' },
          { wordings: ['in order to'], say: ['to'], fix: 'suggest' },
          { wordings: ['~give assistance', 'assistance', 'assistances'] },
          { wordings: ['SLA (breach)'] },
        ],
      },
    ],
  } as RuleSet['lexicon'],
};

async function team(text: string) {
  const names = { rules: ruleSet.rules.map((each) => each.meta), systems: [] };
  const { config, findings } = await loadConfig('c.yaml', { read: async () => text }, names);
  assert.deepEqual(findings, []);
  const made = withTeamData(ruleSet, config);
  return {
    ...made,
    said: made.problems.map(({ message, offset }) => `${text.slice(offset).split('\n')[0]} → ${message}`),
  };
}

/** What is found in a text, each with its rewrites. */
async function found(words: string, text: string): Promise<string[]> {
  const { ruleSet: own, said } = await team(`rules:\n  a/plain:\n    words: ${words}\n`);
  assert.deepEqual(said, []);
  const result = createLinter(own).lint('a.md', `---\nkind: macro\ntitle: A\n---\n\n${text}\n`);
  return (result?.findings ?? []).map(({ quote, fixes }) => {
    const rewrites = fixes.map(({ intent }) => intent[0]?.text);
    return rewrites.length > 0 ? `${quote} → ${rewrites.join(' or ')}` : quote;
  });
}

describe('words of a team', () => {
  it('are found with their rewrites, a single word in all its forms', async () => {
    const text = 'Leverage it. She leverages it by leveraging what they leveraged.';
    assert.deepEqual(await found('{ leverage: use }', text), [
      'Leverage → Use',
      'leverages → uses',
      'leveraging → using',
      'leveraged → used',
    ]);
  });

  it('keep the rewrite to the form that it is in where it can’t be inflected', async () => {
    assert.deepEqual(await found('{ sprint: a round of work }', 'The sprint is over. Two sprints follow.'), [
      'sprint → a round of work',
      'sprints',
    ]);
    assert.deepEqual(await found('{ sprint: round of work }', 'Two sprints follow.'), ['sprints → rounds of work']);
  });

  it('may be wordings of the phrase language, with several rewrites or none', async () => {
    const words = '{ "tier <number>": [a specialist, an engineer], "~circle back": true }';
    assert.deepEqual(await found(words, 'It is with tier 2. We circled back.'), [
      'tier 2 → a specialist or an engineer',
      'circled back',
    ]);
  });

  it('override the rule’s own entry, and leave the others', async () => {
    assert.deepEqual(await found('{ utilize: employ }', 'We utilized it in order to see.'), [
      'utilized → employed',
      'in order to → to',
    ]);
    // A longer wording of the rule stays what it is.
    assert.deepEqual(await found('{ order: purchase }', 'We did it in order to see.'), ['in order to → to']);
  });

  it('are never flagged where the team accepts them, in any form', async () => {
    const text = 'Utilizing the SLA is fine. The SLA breach and our assistance are, too. We gave assistance.';
    assert.deepEqual(await found('{ utilize: false, SLA: false, assistance: false }', text), []);
    assert.deepEqual(await found('{ SLA: false }', 'The SLA breach. In order to see.'), ['In order to → To']);
  });

  it('are told with their place where they can’t be read, and the others hold', async () => {
    const { said, ruleSet: own } = await team(
      'rules:\n  a/plain:\n    words:\n      <wee> go: x\n      fine (word: y\n      good: z\n',
    );
    assert.deepEqual(said, [
      '<wee> go: x → In “<wee> go”: There is no class <wee>. Did you mean “we”?',
      'fine (word: y → In “fine (word”: “(” is never closed. Please add “)”.',
    ]);
    assert.deepEqual(own.lexicon.rules[0]?.phrases[0]?.wordings, ['good']);
  });
});

describe('topics of a team', () => {
  const topicsOf = async (text: string) => {
    const { ruleSet: own, said } = await team(text);
    return { said, topics: own.rules[1]?.topics ?? [], acts: own.lexicon.acts.map(({ id }) => id) };
  };

  it('extend those that are built in', async () => {
    const { topics, said, acts } = await topicsOf(
      'topics: { refund: { title: money back, items: { when: { answered: in <number> days }, how: { missing: how, answered: card } } } }',
    );
    assert.deepEqual(said, []);
    assert.deepEqual(topics[0]?.title, ['refund', 'money back']);
    assert.deepEqual(
      topics[0]?.items.map(({ key, answered }) => [key, ...answered]),
      [
        ['when', 'by <weekday>', 'in <number> days'],
        ['how', 'card'],
      ],
    );
    assert.ok(acts.includes('answer-refund.how'));
  });

  it('drop a topic or an item, and replace one as a whole', async () => {
    const gone = await topicsOf('topics: { refund: false }');
    assert.deepEqual(gone.topics, []);
    assert.ok(!gone.acts.some((act) => act.includes('refund')));
    assert.deepEqual((await topicsOf('topics: { refund: { items: { when: false } } }')).topics[0]?.items, []);
    const text =
      'topics: { refund: { replace: true, about: money, title: money, items: { fee: { missing: the fee, answered: fee } } } }';
    const [made] = (await topicsOf(text)).topics;
    assert.deepEqual(made, {
      ...refund,
      about: 'money',
      title: ['money'],
      items: [{ key: 'fee', missing: 'the fee', answered: ['fee'], acts: [] }],
    });
  });

  it('add new ones, which need all their parts', async () => {
    const { topics, said } = await topicsOf(
      'topics:\n  repair: { about: a repair, body: ~repair, items: { how: { missing: how, answered: ~send } } }\n  refnd: { items: { when: { answered: x } } }\n',
    );
    assert.deepEqual(
      topics.map(({ key }) => key),
      ['refund', 'repair'],
    );
    assert.deepEqual(said, [
      'refnd: { items: { when: { answered: x } } } → The topic “refnd” is new here and needs “about” (what the message is about) and “title” or “body” (how it is known). Did you mean “refund”?',
    ]);
  });

  it('say what can’t be dropped or read', async () => {
    const { said, topics } = await topicsOf(
      'topics:\n  refnd: false\n  refund:\n    title: <nonsense>\n    items:\n      wehn: false\n      fee: { missing: a }\n      tip: { missing: a, acts: [instruction, instuction] }\n',
    );
    assert.deepEqual(said, [
      'refnd: false → There is no topic “refnd” to drop. Did you mean “refund”?',
      '<nonsense> → In “<nonsense>”: There is no class <nonsense>.',
      'wehn: false → “refund” has no item “wehn” to drop. Did you mean “when”?',
      'fee: { missing: a } → The item “fee” is new here and needs “missing” and “answered”.',
      'instuction] } → There is no speech act “instuction”. Did you mean “instruction”?',
    ]);
    assert.deepEqual(topics, [
      { ...refund, items: [...refund.items, { key: 'tip', missing: 'a', answered: [], acts: ['instruction'] }] },
    ]);
  });
});
