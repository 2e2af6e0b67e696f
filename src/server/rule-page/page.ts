import type { RuleMeta } from '#core/rule-meta.ts';
import type { RuleDoc } from '#protocol/requests.ts';
import { configurationRows } from '#rule/configuration-rows.ts';
import { LESSONS } from '#rule/lessons.ts';
import type { LoadedRule } from '#rule/rule-set.ts';
import { optionsSection } from './options.ts';

const KINDS = { macro: 'macros', article: 'articles', note: 'notes of your team' } as const;

/** The page of a rule, built-in or a team's own, as Markdown. */
export function rulePage({ meta, page, topics = [] }: LoadedRule): RuleDoc {
  const parts = [
    `# ${meta.title}`,
    factsOf(meta),
    page.advice,
    section('Why it matters', [page.why, ...lessonLines(meta)].filter(Boolean).join('\n\n')),
    section('Examples', page.examples),
    section('Leave alone', page.leaveAlone),
    section('Options', optionsSection(meta.options)),
    section('Topics', topics.map(topicLine).join('\n')),
    section('When to turn it off', page.turnOff),
    section('In `.kindlint.yaml`', fenced(configurationRows(meta, topics.length > 0).join('\n'))),
  ];
  return { id: meta.id, title: meta.title, markdown: `${parts.filter(Boolean).join('\n\n')}\n` };
}

/** What a lesson teaches, a line each. */
export function lessonLines({ lesson }: RuleMeta): string[] {
  return lesson.flatMap((key) => {
    const found = Object.hasOwn(LESSONS, key) ? LESSONS[key] : undefined;
    return found ? [`*${found.title}:* ${found.teaches}`] : [];
  });
}

/** The rule's id, its severity, and what it judges. */
export function factsOf({ id, severity, preset, kinds, strictKinds = [] }: RuleMeta): string {
  const judged = kinds.length > 0 ? kinds : strictKinds;
  const on = preset === 'strict' || kinds.length === 0 ? 'in the strict preset' : 'on by default';
  return [`\`${id}\``, severity, on, `for ${judged.map((kind) => KINDS[kind]).join(' and ')}`].join(' · ');
}

function section(title: string, text: string): string {
  return text.trim() === '' ? '' : `## ${title}\n\n${text.trim()}`;
}

function topicLine({ key, about, items }: NonNullable<LoadedRule['topics']>[number]): string {
  const asked = items.map((item) => `  - \`${item.key}\`: ${item.missing}`);
  return [`- \`${key}\`: ${about}`, ...asked].join('\n');
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\n\`\`\``;
}
