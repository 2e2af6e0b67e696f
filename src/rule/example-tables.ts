import { type Example, readTarget, takeMarks, withoutNote } from './example.ts';
import type { Problems } from './problem.ts';

/** Splits a table row at the bars that are not escaped. */
export function splitRow(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/**
 * Reads a table of examples; undefined where its header is another one.
 * @param line 1-based line of the first row
 */
export function readExampleTable(rows: readonly string[], line: number, problems: Problems): Example[] | undefined {
  const [left = '', right = '', ...more] = splitRow(rows[0] ?? '');
  const head = /^Instead of(?:\s*\(([^)]*)\))?$/.exec(left);
  if (!head) return undefined;
  const target = head[1] === undefined ? undefined : readTarget(head[1]);
  if (head[1] !== undefined && !target) {
    problems.add(line, `“(${head[1]})” is not understood: write (macro), (article), (note) or (macro, zendesk).`);
  }
  if (more.length > 0 || (right !== 'Say' && right !== 'Becomes')) {
    problems.add(line, 'A table of examples has two columns: “Instead of” and “Say” or “Becomes”.');
  }
  const out: Example[] = [];
  rows.slice(2).forEach((row, i) => {
    const at = line + 2 + i;
    const cells = splitRow(row);
    if (cells.length !== 2) problems.add(at, 'This row needs two cells. Write a bar in a cell as “\\|”.');
    const [bad = '', good = ''] = cells.map(withoutNote);
    const taken = takeMarks(bad);
    if (!taken) problems.add(at, 'A “~~” in the left cell has no partner, or has nothing between it and its partner.');
    else if (taken.marks.length === 0)
      problems.add(at, 'Please mark what is found in the left cell with ~~two tildes~~.');
    if (good.includes('~~')) problems.add(at, 'The right cell has no “~~”: nothing is found in it.');
    const base = {
      section: 'examples',
      form: 'cell',
      kind: target?.kind,
      line: at,
      title: '',
      locale: undefined,
    } as const;
    const rest = { ...base, system: target?.system, message: undefined, options: {} };
    const marks = taken?.marks ?? [];
    const becomes = right === 'Becomes' && good !== '' ? good : undefined;
    out.push({ ...rest, verdict: 'bad', text: taken?.text ?? bad, marks, finds: marks.length, becomes });
    if (good !== '') out.push({ ...rest, verdict: 'good', text: good, marks: [], finds: 0, becomes: undefined });
  });
  return out;
}
