import { type Example, readTarget, withoutNote } from './example.ts';
import { readExampleBlock } from './example-blocks.ts';
import { readExampleTable } from './example-tables.ts';
import type { Problems } from './problem.ts';
import { type Block, fenceOf, isFenceLine } from './sections.ts';

/** Reads the examples of a section: tables and fenced blocks; under Leave alone list lines as well. */
export function readExamples(block: Block, section: Example['section'], problems: Problems): Example[] {
  const out: Example[] = [];
  const { lines } = block;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? '';
    const at = block.line + i;
    let end = i + 1;
    if (isFenceLine(line, '')) {
      const fence = fenceOf(line);
      while (end < lines.length && !isFenceLine(lines[end] ?? '', fence)) end++;
      const body = lines.slice(i + 1, end).join('\n');
      const example = readExampleBlock(line.slice(fence.length), body, section, at, problems);
      if (example) out.push(example);
      end++;
    } else if (line.trim().startsWith('|')) {
      while (end < lines.length && (lines[end] ?? '').trim().startsWith('|')) end++;
      const table = readExampleTable(lines.slice(i, end), at, problems);
      if (table && section === 'leave-alone') problems.add(at, 'A table of examples belongs under “## Examples”.');
      else if (table) out.push(...table);
    } else if (section === 'leave-alone' && /^[-*] /.test(line)) {
      while (end < lines.length && /^\s+\S/.test(lines[end] ?? '')) end++;
      out.push(readLine(lines.slice(i, end), at, problems));
    }
    i = end;
  }
  return out;
}

/** Reads `- text` or `- (article) text`, with the indented lines that go on with it. */
function readLine(lines: readonly string[], line: number, problems: Problems): Example {
  const whole = withoutNote(lines.map((part, i) => (i === 0 ? part.slice(2) : part.trim())).join('\n'));
  const head = /^\(([^)]*)\)\s+/.exec(whole);
  const target = head ? readTarget(head[1] ?? '') : undefined;
  const text = head && target ? whole.slice(head[0].length) : whole;
  if (text.includes('~~')) problems.add(line, 'What is left alone has no “~~”: nothing is found in it.');
  return {
    verdict: 'good',
    section: 'leave-alone',
    form: 'line',
    kind: target?.kind,
    text,
    marks: [],
    finds: 0,
    line,
    title: '',
    system: target?.system,
    locale: undefined,
    message: undefined,
    options: {},
    becomes: undefined,
  };
}
