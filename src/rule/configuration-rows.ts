import type { RuleMeta } from './types.ts';

/** How a rule is changed in `.kindlint.yaml`, in lines of YAML that each stand for themselves. */
export function configurationRows({ id, words }: RuleMeta, hasTopics: boolean): string[] {
  const rows = [`rules: { ${id}: off }`];
  if (words !== undefined) rows.push(`rules: { ${id}: { words: { a wording: what to write, another one: false } } }`);
  if (words === 'glossary') rows.push('glossary: { a wording: what to write, another one: false }');
  if (hasTopics) rows.push('topics: { refund: { items: { where: false } }, outage: false }');
  return rows;
}
