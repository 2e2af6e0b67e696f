import { parseConfig } from '#config/parse.ts';
import type { Edit } from '#core/finding.ts';
import { type Change, changed, isSame, plainOf, type Value } from './change.ts';
import { editJson } from './json.ts';
import { editYaml } from './yaml.ts';

/**
 * The edits that make a change in a configuration file and touch nothing else: comments, order and style stay. Undefined
 * where it can't be made that way, or the file would not read back as meant.
 * @param file its path: `.json` is JSON with comments, all else YAML
 * @param text as it is, BOM included; offsets of the edits count in it
 */
export function editConfig(file: string, text: string, change: Change): readonly Edit[] | undefined {
  const before = read(file, text);
  const wanted = changed(before.value, change);
  if (wanted === undefined) return undefined;
  const edits = /\.json$/i.test(file) ? editJson(text, change) : editYaml(text, change);
  if (!edits) return undefined;
  const after = read(file, applied(text, edits));
  return after.problems <= before.problems && isSame(after.value, wanted) ? edits : undefined;
}

function read(file: string, text: string): { value: Value; problems: number } {
  let problems = 0;
  const node = parseConfig(file, text, () => problems++);
  return { value: plainOf(node), problems };
}

/** Edits in order, as the editors give them. */
export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((out, { start, end, text: own }) => out.slice(0, start) + own + out.slice(end), text);
}
