import { type RuleSet, ruleOf } from './rule-set.ts';
import type { RuleMeta, RulePage } from './types.ts';

/** All that there is to say of a rule. */
export interface RuleText {
  readonly meta: RuleMeta;
  readonly page: RulePage;
}

/** The texts of a rule, for `kindlint explain` and hovers; undefined where there is no such rule. */
export function rulePage(ruleSet: RuleSet, id: string): RuleText | undefined {
  const rule = ruleOf(ruleSet, id);
  return rule && { meta: rule.meta, page: rule.page };
}

/** The page as one Markdown text, as `rule.md` has it, under its title. */
export function pageMarkdown({ meta, page }: RuleText): string {
  const parts = [`# ${meta.title}`, `\`${meta.id}\``, page.advice];
  const add = (heading: string, text: string) => {
    if (text !== '') parts.push(`## ${heading}`, text);
  };
  add('Why it matters', page.why);
  add('Examples', page.examples);
  add('Leave alone', page.leaveAlone);
  add('When to turn it off', page.turnOff);
  return `${parts.join('\n\n')}\n`;
}
