import type { LexiconSource, PhraseGroup } from '#lexicon/source.ts';
import { actGroups, ruleGroup } from '#rule/lexicon-source.ts';
import type { Language } from '#rule/rule-set.ts';
import { topicGroups } from '#rule/topics.ts';
import type { RuleFolder } from './load-rules.ts';
import type { Shared } from './load-shared.ts';
import { generatedNote } from './registry.ts';

/** The lexicon that rules/shared/ and the rules' phrases make. */
export function lexiconOf({ classes, verbs, acts }: Shared, rules: readonly RuleFolder[]): LexiconSource {
  return {
    classes,
    verbs,
    acts: [
      ...acts.flatMap((act) => actGroups(act.file, act)),
      ...rules.flatMap(({ folder, topics }) => topicGroups(`${folder}/topics.yaml`, topics.topics)),
    ],
    rules: rules
      .filter(({ phrases }) => phrases.phrases.length > 0)
      .map(({ id, folder, phrases }) => ruleGroup(id, `${folder}/phrases.yaml`, phrases)),
  };
}

/** The text of src/generated/lexicon.ts: a line for each class and phrase, so that a change shows as one line. */
export function lexiconFile({ classes, verbs, acts, rules }: LexiconSource): string {
  return [
    generatedNote,
    "import type { LexiconSource } from '#lexicon/source.ts';",
    '',
    '/** The word classes, verbs, speech acts and phrases of rules/. */',
    'export const lexicon: LexiconSource = {',
    '  classes: {',
    ...Object.entries(classes).map(([name, wordings]) => `    ${JSON.stringify(name)}: ${JSON.stringify(wordings)},`),
    '  },',
    '  verbs: {',
    ...Object.entries(verbs ?? {}).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
    '  },',
    '  acts: [',
    ...acts.flatMap(groupLines),
    '  ],',
    '  rules: [',
    ...rules.flatMap(groupLines),
    '  ],',
    '};',
    '',
  ].join('\n');
}

/** The text of src/generated/languages.ts. */
export function languagesFile(languages: Readonly<Record<string, Language>>): string {
  return [
    generatedNote,
    "import type { Language } from '#rule/rule-set.ts';",
    '',
    '/** What rules/languages/ holds, by language. */',
    `export const languages: Readonly<Record<string, Language>> = ${JSON.stringify(languages, null, 2)};`,
    '',
  ].join('\n');
}

function groupLines({ id, file, classes, phrases }: PhraseGroup): string[] {
  return [
    '    {',
    `      id: ${JSON.stringify(id)},`,
    `      file: ${JSON.stringify(file)},`,
    ...(classes ? [`      classes: ${JSON.stringify(classes)},`] : []),
    '      phrases: [',
    ...phrases.map((phrase) => `        ${JSON.stringify(phrase)},`),
    '      ],',
    '    },',
  ];
}
