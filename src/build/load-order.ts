import { didYouMean } from '#core/nearest.ts';
import { FieldReader } from '#rule/field-reader.ts';
import { type Problem, Problems } from '#rule/problem.ts';
import type { RuleMeta } from '#rule/types.ts';
import { readYaml } from '#rule/yaml-source.ts';
import type { SourceFile } from './rule-files.ts';

/** The file that says which findings come first. */
export const ORDER_FILE = 'rules/order.yaml';

export interface Order {
  /** A rule's place, from 0: by its own line, else by its family's, else behind them all; undefined without the file. */
  rankOf(meta: Pick<RuleMeta, 'id' | 'family'>): number | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the order of rules; without its file none has a place. @param rules those that it may name */
export function loadOrder(files: readonly SourceFile[], rules: readonly Pick<RuleMeta, 'id' | 'family'>[]): Order {
  const file = files.find(({ path }) => path === ORDER_FILE);
  const problems = new Problems(ORDER_FILE);
  if (!file) return { rankOf: () => undefined, problems: [] };
  const yaml = readYaml(file.text, 1, problems);
  const fields = new FieldReader(yaml, [], yaml.value, problems);
  fields.onlyKeys(['order'], 'the order of rules');
  const names = fields.list('order');
  const known = new Set(rules.flatMap(({ id, family }) => [id, family]));
  const ranks = new Map<string, number>();
  names.forEach((name, i) => {
    const line = yaml.line(['order', i]);
    if (ranks.has(name)) problems.add(line, `“${name}” stands here twice. Please take one of them out.`);
    if (!known.has(name)) problems.add(line, `There is no rule or family “${name}”.${didYouMean(name, known)}`);
    ranks.set(name, i);
  });
  const rankOf = ({ id, family }: Pick<RuleMeta, 'id' | 'family'>) =>
    ranks.get(id) ?? ranks.get(family) ?? names.length;
  return { rankOf, problems: problems.list };
}
