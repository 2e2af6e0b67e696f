import type { RuleFolder } from './load-rules.ts';

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/** Puts the table of rules between the markers of a README. Undefined where it has none. */
export function withRulesTable(readme: string, rules: readonly RuleFolder[]): string | undefined {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) return undefined;
  return `${readme.slice(0, from + start.length)}\n${tableOf(rules)}\n${readme.slice(to)}`;
}

function tableOf(rules: readonly RuleFolder[]): string {
  const rows = rules.map(({ folder, id, rule }) => {
    const { meta, page } = rule;
    const on = meta.preset === 'strict' ? 'strict' : meta.kinds.join(', ');
    const cells = [`[\`${id}\`](${folder}/rule.md)`, page.advice, on];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| rule | what it asks for | on for |', '|---|---|---|', ...rows].join('\n');
}
