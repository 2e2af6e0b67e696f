// Generated from rules/ by `npm run generate`. Please change the rules, not this file.
import type { Language } from '#rule/rule-set.ts';

/** What rules/languages/ holds, by language. */
export const languages: Readonly<Record<string, Language>> = {};
