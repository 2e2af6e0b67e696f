import {
  checkTemplates,
  defineRule,
  type RuleContext,
  type TemplateProblem,
  type TemplateUse,
  unclosedIn,
} from '#rule';

const KEYS: Readonly<Record<TemplateProblem['kind'], string>> = {
  open: 'default',
  close: 'closed',
  'no-end': 'unended',
  'no-start': 'unbegun',
  tag: 'tag',
  filter: 'filter',
  syntax: 'syntax',
};

export default defineRule({
  check({ message, kind, system, report }) {
    const texts = message.templates ?? message.passages;
    // Where only the passages are known, a tag's end may be in none of them.
    const use = message.templates ? useOf(kind, system) : 'brackets';
    for (const { passage, start, end, kind: problem, name, near } of use ? checkTemplates(texts, use) : []) {
      const known = near !== undefined && (problem === 'tag' || problem === 'filter');
      report({
        at: { passage, start, end },
        message: known ? `${KEYS[problem]}-near` : KEYS[problem],
        data: { name, near: near ?? '' },
      });
    }
    for (const passage of texts) {
      for (const { kind: problem, start, end } of unclosedIn(passage, system.dialects)) {
        report({ at: { passage, start, end }, message: KEYS[problem] });
      }
    }
  },
});

/** How the template code is to be read; undefined where the help desk leaves it as it stands. */
function useOf(kind: RuleContext['kind'], { id, liquid, dialects }: RuleContext['system']): TemplateUse | undefined {
  if (kind === 'article') return liquid === undefined ? 'page' : 'article';
  if (liquid === 'zendesk') return 'liquid';
  if (liquid === 'open' || id === '') return 'open';
  return dialects.includes('mustache') || dialects.includes('liquid') ? 'brackets' : undefined;
}
