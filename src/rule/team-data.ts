import type { PlacedText, TeamTopic, TeamWord } from '#config/team-data.ts';
import type { ConfigFinding } from '#config/tree.ts';
import type { Config } from '#config/types.ts';
import { didYouMean } from '#core/nearest.ts';
import { lexiconProblems } from '#lexicon/compile.ts';
import type { LexiconSource } from '#lexicon/source.ts';
import { Verbs } from '#lexicon/verbs.ts';
import type { RuleSet } from './rule-set.ts';
import { withTeamTopics } from './team-topics.ts';
import { withWords } from './team-words.ts';
import { type Topic, topicAct, topicGroups } from './topics.ts';

export interface TeamRules {
  /** The set given with the words and topics of a configuration; itself where there are none. */
  readonly ruleSet: RuleSet;
  /** What is wrong with them, in the files of the configuration. The rest of them holds. */
  readonly problems: readonly ConfigFinding[];
}

/** Does a configuration change what the linter is made of? */
export function hasTeamData({ words, topics }: Pick<Config, 'words' | 'topics'>): boolean {
  return topics.length > 0 || Object.keys(words).length > 0;
}

/** Adds a team's words and topics, as its configuration has them, to a set of rules. */
export function withTeamData(ruleSet: RuleSet, config: Pick<Config, 'words' | 'topics'>): TeamRules {
  if (!hasTeamData(config)) return { ruleSet, problems: [] };
  const problems: ConfigFinding[] = [];
  const complain = ({ file, offset, end }: PlacedText, message: string) =>
    problems.push({ file, message, offset, end });
  const sound = soundWordings(ruleSet.lexicon, wordingsOf(config), complain);
  const verbs = new Verbs(ruleSet.lexicon.verbs);
  const acts = new Set(ruleSet.lexicon.acts.flatMap(({ id }) => [id, id.split('.')[0] ?? id]));
  const isAct = (act: PlacedText) => {
    if (acts.has(act.text)) return true;
    const own = [...acts].filter((name) => !/^(?:no-)?topic-|^answer-/.test(name));
    complain(act, `There is no speech act “${act.text}”.${didYouMean(act.text, own)}`);
    return false;
  };
  const changes = config.topics.map((topic) => soundTopic(topic, sound, isAct));
  const topics = new Map<string, readonly Topic[]>();
  for (const { meta, topics: own } of ruleSet.rules) {
    if (own && changes.length > 0) topics.set(meta.id, withTeamTopics(own, changes, complain));
  }
  const soundWords = (words: readonly TeamWord[]) => words.filter(({ wording }) => sound(wording));
  return {
    ruleSet: {
      ...ruleSet,
      rules: ruleSet.rules.map((rule) => ({ ...rule, ...part('topics', topics.get(rule.meta.id)) })),
      lexicon: {
        ...ruleSet.lexicon,
        acts: topics.size === 0 ? ruleSet.lexicon.acts : withTopicActs(ruleSet, topics),
        rules: ruleSet.lexicon.rules.map((group) => {
          const words = Object.hasOwn(config.words, group.id) ? config.words[group.id] : undefined;
          return words ? withWords(group, soundWords(words), verbs) : group;
        }),
      },
    },
    problems: problems.sort((a, b) => a.offset - b.offset),
  };
}

/** The speech acts, those of topics that were changed made anew. */
function withTopicActs({ rules, lexicon }: RuleSet, topics: ReadonlyMap<string, readonly Topic[]>) {
  const old = new Set(rules.flatMap(({ topics: own }) => topicGroups('', own ?? []).map(({ id }) => id)));
  const files = new Map(lexicon.acts.map(({ id, file }) => [id, file]));
  const made = rules.flatMap(({ meta, topics: before = [] }) => {
    const file = files.get(topicAct(before[0]?.key ?? '', 'title')) ?? '';
    return topicGroups(file, topics.get(meta.id) ?? before);
  });
  return [...lexicon.acts.filter(({ id }) => !old.has(id)), ...made];
}

/** All texts of the configuration that are in the phrase language. */
function wordingsOf({ words, topics }: Pick<Config, 'words' | 'topics'>): PlacedText[] {
  return [
    ...Object.values(words).flatMap((list) => list.map(({ wording }) => wording)),
    ...topics.flatMap(({ title, body, unlessTitle, unlessBody, items }) => [
      ...[...title, ...body, ...unlessTitle, ...unlessBody],
      ...items.flatMap(({ answered }) => answered),
    ]),
  ];
}

/** Complains of the wordings that are not understood. @returns is a wording none of them? */
function soundWordings(
  lexicon: LexiconSource,
  wordings: readonly PlacedText[],
  complain: (at: PlacedText, message: string) => void,
): (wording: PlacedText) => boolean {
  const faulty = new Set<PlacedText>();
  for (;;) {
    // Whether a wording could be looked for at all is seen once all of them can be read.
    const left = wordings.filter((wording) => !faulty.has(wording));
    const phrases = left.map(({ text }) => ({ wordings: [text] }));
    const problems = lexiconProblems({ ...lexicon, acts: [], rules: [{ id: 'team', file: '', phrases }] });
    if (problems.length === 0) return (wording) => !faulty.has(wording);
    for (const { index, message } of problems) {
      const wording = left[index];
      if (!wording) throw new Error(message);
      if (!faulty.has(wording)) complain(wording, `In “${wording.text}”: ${message}`);
      faulty.add(wording);
    }
  }
}

type Sound = (text: PlacedText) => boolean;

function soundTopic(topic: TeamTopic, sound: Sound, isAct: Sound): TeamTopic {
  return {
    ...topic,
    title: topic.title.filter(sound),
    body: topic.body.filter(sound),
    unlessTitle: topic.unlessTitle.filter(sound),
    unlessBody: topic.unlessBody.filter(sound),
    items: topic.items.map((item) => ({
      ...item,
      answered: item.answered.filter(sound),
      acts: item.acts.filter(isAct),
    })),
  };
}

function part<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
