import type { LoadedRule } from '#rule/rule-set.ts';
import { factsOf } from '../rule-page/page.ts';

/** A rule in a few lines of Markdown. */
export function ruleSummary({ meta, page }: LoadedRule): string {
  return [`**${meta.title}** · ${factsOf(meta)}`, page.advice].filter(Boolean).join('\n\n');
}
