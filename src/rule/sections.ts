import type { Problems } from './problem.ts';

/** The second-level headings of a rule.md, in their order. */
export const sectionNames = ['Why it matters', 'Examples', 'Leave alone', 'When to turn it off'] as const;
export type SectionName = (typeof sectionNames)[number];

/** A stretch of lines of a file. */
export interface Block {
  readonly lines: readonly string[];
  /** 1-based line of the first of `lines`. */
  readonly line: number;
}

export interface RuleFile {
  /** The YAML between the two `---`. */
  readonly frontMatter: Block;
  /** What stands before the first heading. */
  readonly lead: Block;
  readonly sections: Readonly<Partial<Record<SectionName, Block>>>;
}

/**
 * Splits a rule.md at its front matter and its `##` headings. Headings in fenced blocks are text.
 * @param house true where sections may be left out
 */
export function splitRuleFile(text: string, house: boolean, problems: Problems): RuleFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const close = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---') : -1;
  if (close < 0) problems.add(1, 'Please start the file with front matter: “---”, the keys, and “---” again.');
  const sections: Partial<Record<SectionName, Block>> = {};
  let from = close + 1;
  let name: SectionName | 'lead' | undefined = 'lead';
  let lead: Block = { lines: [], line: from + 1 };
  let fence = '';
  for (let i = close + 1; i <= lines.length; i++) {
    const line = lines[i] ?? '';
    const ends = i === lines.length;
    if (!ends && isFenceLine(line, fence)) fence = fence === '' ? fenceOf(line) : '';
    const heading = fence === '' ? /^(#{1,2})\s+(.*?)\s*#*\s*$/.exec(line) : null;
    if (!ends && !heading) continue;
    const block = { lines: lines.slice(from, i), line: from + 1 };
    if (name === 'lead') lead = block;
    else if (name) sections[name] = block;
    if (!heading) break;
    name = sectionName(heading[2] ?? '', heading[1] === '#', i + 1, sections, problems);
    from = i + 1;
  }
  if (fence !== '') problems.add(lines.length, `The block that ${fence} opens is never closed.`);
  const missing = sectionNames.filter((section) => !sections[section]);
  if (!house && missing.length > 0) {
    problems.add(lines.length, `Please add ${missing.map((section) => `“## ${section}”`).join(', ')}.`);
  }
  return { frontMatter: { lines: lines.slice(1, Math.max(close, 1)), line: 2 }, lead, sections };
}

function sectionName(
  heading: string,
  top: boolean,
  line: number,
  before: Readonly<Partial<Record<SectionName, Block>>>,
  problems: Problems,
): SectionName | undefined {
  const order = `The headings are ${sectionNames.map((section) => `“## ${section}”`).join(', ')}, in this order.`;
  const name = sectionNames.find((section) => section === heading);
  if (top) problems.add(line, 'A rule.md has no top heading: its title stands in the front matter.');
  else if (!name) problems.add(line, `“${heading}” is not a section of a rule. ${order}`);
  else if (sectionNames.slice(sectionNames.indexOf(name)).some((section) => before[section])) {
    problems.add(line, `“${heading}” stands in the wrong place. ${order}`);
  }
  return name;
}

/** The backticks or tildes that a line opens a fenced block with, or the empty string. */
export function fenceOf(line: string): string {
  return /^(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
}

/** True where the line opens a block (`open` is empty) or closes the one that `open` opened. */
export function isFenceLine(line: string, open: string): boolean {
  const fence = fenceOf(line);
  if (open === '' || fence === '')
    return fence !== '' && !(fence.startsWith('`') && line.slice(fence.length).includes('`'));
  return fence[0] === open[0] && fence.length >= open.length && line.slice(fence.length).trim() === '';
}
