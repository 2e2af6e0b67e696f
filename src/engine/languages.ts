import { compileLexicon } from '#lexicon/compile.ts';
import type { RuleSet } from '#rule/rule-set.ts';
import type { Job } from './judge.ts';

/** What messages of another language are judged by. */
export type InLanguage = Pick<Job, 'ruleSet' | 'lexicon'>;

/** A template is broken in any language. */
const ANY_LANGUAGE = 'template';

/** Gives what messages of a language are judged by, made when the first one comes; undefined where nothing is known of it. */
export function languagesOf({ rules, languages = {} }: RuleSet): (language: string) => InLanguage | undefined {
  const made = new Map<string, InLanguage>();
  return (language) => {
    const known = made.get(language);
    const source = Object.hasOwn(languages, language) ? languages[language] : undefined;
    if (known || !source) return known;
    const { lexicon, topics } = source;
    const ids = new Set([...lexicon.rules.map(({ id }) => id), ...Object.keys(topics)]);
    const own = rules
      .filter(({ meta }) => ids.has(meta.id) || meta.family === ANY_LANGUAGE)
      .map((rule) => (rule.topics ? { ...rule, topics: topics[rule.meta.id] ?? [] } : rule));
    const fresh = { ruleSet: { rules: own, lexicon }, lexicon: compileLexicon(lexicon) };
    made.set(language, fresh);
    return fresh;
  };
}
