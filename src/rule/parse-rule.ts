import type { Example } from './example.ts';
import { readExamples } from './examples.ts';
import { FieldReader } from './field-reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Problem, Problems } from './problem.ts';
import { type Block, splitRuleFile } from './sections.ts';
import type { RuleMeta, RulePage } from './types.ts';
import { readYaml } from './yaml-source.ts';

/** What a rule.md holds. Where there are problems, the rest is as good as can be had. */
export interface ParsedRule {
  readonly meta: RuleMeta;
  readonly page: RulePage;
  readonly examples: readonly Example[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a rule.md.
 * @param id `family/rule`
 * @param file how problems name the file
 * @param house true for a rule of a team's own: sections and most keys may be left out
 */
export function parseRule(id: string, text: string, file: string, house = false): ParsedRule {
  const problems = new Problems(file);
  const { frontMatter, lead, sections } = splitRuleFile(text, house, problems);
  const yaml = readYaml(frontMatter.lines.join('\n'), frontMatter.line, problems);
  const meta =
    yaml.value === undefined && problems.list.length > 0
      ? emptyMeta(id)
      : readFrontMatter(id, new FieldReader(yaml, [], yaml.value, problems), house);
  const advice = prose(lead);
  if (advice === '' && !house) {
    problems.add(lead.line, 'Please say in one sentence, right after the front matter, what the writer should do.');
  } else if (/\n\s*\n/.test(advice)) {
    problems.add(
      lead.line,
      'Before the first heading stands one paragraph; the rest belongs under “## Why it matters”.',
    );
  }
  const examples = [
    ...(sections.Examples ? readExamples(sections.Examples, 'examples', problems) : []),
    ...(sections['Leave alone'] ? readExamples(sections['Leave alone'], 'leave-alone', problems) : []),
  ];
  for (const { message, options, line } of examples) {
    if (message !== undefined && !(message in meta.messages))
      problems.add(line, `The rule has no message “${message}”.`);
    for (const name of Object.keys(options)) {
      if (!(name in meta.options)) problems.add(line, `The rule has no option “${name}”.`);
    }
  }
  const page: RulePage = {
    advice: advice.replace(/\s*\n\s*/g, ' '),
    why: prose(sections['Why it matters']),
    examples: prose(sections.Examples),
    leaveAlone: prose(sections['Leave alone']),
    turnOff: prose(sections['When to turn it off']),
  };
  return { meta, page, examples, problems: problems.list };
}

function prose(block: Block | undefined): string {
  return block?.lines.join('\n').trim() ?? '';
}

/** Stands in for a front matter that can't be read at all, so that its one problem isn't followed by ten more. */
function emptyMeta(id: string): RuleMeta {
  return {
    id,
    family: id.split('/')[0] ?? '',
    title: id,
    lesson: [],
    severity: 'warning',
    scope: 'phrase',
    preset: 'recommended',
    kinds: ['macro', 'article'],
    messages: { default: { text: id, help: '' } },
    options: {},
    yields: [],
  };
}
