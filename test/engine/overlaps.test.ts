import assert from 'node:assert/strict';
import { defaultConfig } from '#config/defaults.ts';
import type { Config, SeverityName } from '#config/types.ts';
import { createLinter } from '#engine/linter.ts';
import { MOST_PER_SENTENCE } from '#engine/overlaps.ts';
import { lexicon } from '#generated/lexicon.ts';
import type { RuleMeta } from '#rule';
import type { LoadedRule } from '#rule/rule-set.ts';

const page = { advice: '', why: '', examples: '', leaveAlone: '', turnOff: '' };

/** A rule that finds its own name; of message scope where `missing` says so. */
function rule(name: string, more: Partial<RuleMeta> = {}, missing = false): LoadedRule {
  const meta: RuleMeta = {
    id: `a/${name}`,
    family: 'a',
    title: name,
    lesson: [],
    severity: 'warning',
    scope: missing ? 'message' : 'phrase',
    preset: 'recommended',
    kinds: ['macro'],
    messages: { default: { text: name, help: '' } },
    options: {},
    yields: [],
    ...more,
  };
  if (!missing) return { meta, page };
  return {
    meta,
    page,
    check: {
      check({ sentences: [first], report }) {
        if (first) report({ at: first, missing: true });
      },
    },
  };
}

/** The names of the rules that find something, as they are shown. */
function shown(rules: readonly LoadedRule[], text: string, severities: Record<string, SeverityName> = {}): string[] {
  const groups = rules
    .filter(({ check }) => !check)
    .map(({ meta }) => ({ id: meta.id, file: '', phrases: [{ wordings: [meta.title] }] }));
  const linter = createLinter({ rules, lexicon: { ...lexicon, digest: undefined, acts: [], rules: groups } as never });
  const settings = Object.entries(severities).map(([name, severity]) => [`a/${name}`, { severity }] as const);
  const config: Config = { ...defaultConfig, rules: Object.fromEntries(settings) };
  const result = linter.lint('a.md', `---\nkind: macro\ntitle: One\n---\n\n${text}\n`, { config });
  assert.deepEqual(result?.errors, []);
  return (result?.findings ?? []).map(({ message }) => message);
}

describe('findings in one sentence', () => {
  const apples = rule('apples', { rank: 5 });
  const bread = rule('bread', { rank: 4 });
  const cheese = rule('cheese', { rank: 3 });
  const dates = rule('dates', { rank: 2 });
  const eggs = rule('eggs', { rank: 1 });
  const all = [apples, bread, cheese, dates, eggs];
  const text = 'We have apples, bread, cheese, dates and eggs.';

  it('are at most four: those of the rules that matter most, in the order of the text', () => {
    assert.equal(MOST_PER_SENTENCE, 4);
    assert.deepEqual(shown(all, text), ['bread', 'cheese', 'dates', 'eggs']);
  });

  it('are counted sentence by sentence', () => {
    assert.deepEqual(shown(all, 'We have apples, bread and cheese. We have dates and eggs.'), [
      'apples',
      'bread',
      'cheese',
      'dates',
      'eggs',
    ]);
  });

  it('give way by severity first, and errors never do', () => {
    assert.deepEqual(shown(all, text, { eggs: 'info' }), ['apples', 'bread', 'cheese', 'dates']);
    const errors = { apples: 'error', bread: 'error', cheese: 'error', dates: 'error', eggs: 'error' } as const;
    assert.deepEqual(shown(all, text, errors), ['apples', 'bread', 'cheese', 'dates', 'eggs']);
    assert.deepEqual(shown(all, text, { ...errors, eggs: 'warning' }), ['apples', 'bread', 'cheese', 'dates']);
  });

  it('leave what is missing out of the count, and a team’s own rules come first', () => {
    const missing = rule('missing', { rank: 0 }, true);
    const own = rule('apples');
    assert.deepEqual(shown([missing, own, bread, cheese, dates, eggs], text), [
      'missing',
      'apples',
      'cheese',
      'dates',
      'eggs',
    ]);
  });

  it('are counted after those that yield and those that are silenced', () => {
    const yielding = rule('cheese', { rank: 0, yields: ['a/more'] });
    const more = rule('more', {
      title: 'cheese, dates',
      rank: 9,
      messages: { default: { text: 'more', help: '' } },
    });
    assert.deepEqual(shown([apples, bread, yielding, more, eggs], text), ['apples', 'bread', 'more', 'eggs']);
    const silenced = `<!-- kindlint-disable-next-line a/eggs -->\n${text}`;
    assert.deepEqual(shown(all, silenced), ['apples', 'bread', 'cheese', 'dates']);
  });
});

describe('findings in one place', () => {
  it('come with the most severe first, then the one that matters most, then the words before what is missing', () => {
    const text = 'Apples are here.';
    const low = rule('apples', { rank: 2 });
    const high = rule('missing', { rank: 1 }, true);
    assert.deepEqual(shown([low, high], text), ['missing', 'apples']);
    assert.deepEqual(shown([low, high], text, { apples: 'error' }), ['apples', 'missing']);
    assert.deepEqual(shown([low, rule('missing', { rank: 2 }, true)], text), ['apples', 'missing']);
  });
});
