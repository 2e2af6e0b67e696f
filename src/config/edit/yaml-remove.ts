import { isMap, isNode, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '#core/finding.ts';
import { outOfBrackets } from './brackets.ts';
import type { Path } from './change.ts';
import { endOf, lineEnd, lineStart, rangeOf } from './yaml-places.ts';

/** Edits that take out the entry at a path, its own lines with it. A list or map that it leaves empty goes as well. */
export function removeYaml(text: string, node: unknown, path: Path): Edit[] | undefined {
  const [step, ...rest] = path;
  if (isMap(node) && typeof step === 'string') {
    const index = node.items.findLastIndex(({ key }) => isScalar(key) && String(key.value) === step);
    const pair = node.items[index];
    if (!pair) return undefined;
    return rest.length === 0 ? cut(text, node, index) : removeYaml(text, pair.value, rest);
  }
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
    return rest.length === 0 ? cut(text, node, step) : removeYaml(text, node.items[step], rest);
  }
  return undefined;
}

function cut(text: string, parent: YAMLMap | YAMLSeq, index: number): Edit[] | undefined {
  const own = placeOf(parent.items[index]);
  if (!own) return undefined;
  if (parent.items.length === 1) {
    // Nothing at all would be `null`; empty brackets say the same in either style.
    const { start, end } = rangeOf(parent);
    const all = parent.flow ? { start, end } : { start, end: own.end };
    return [{ ...all, text: isMap(parent) ? '{}' : '[]' }];
  }
  if (parent.flow)
    return outOfBrackets(
      parent.items.map((item) => placeOf(item) ?? own),
      index,
    );
  const start = lineStart(text, own.start);
  // The first key of a list's entry shares its line with the dash.
  const lead = text.slice(start, own.start).replace(/^\uFEFF/, '');
  if (!/^[ \t]*(?:-[ \t]+)?$/.test(lead) || (isMap(parent) && lead.includes('-'))) return undefined;
  return [{ start: start === 0 && text.startsWith('\uFEFF') ? 1 : start, end: lineEnd(text, own.end), text: '' }];
}

function placeOf(item: unknown): { start: number; end: number } | undefined {
  if (isPair(item)) return isNode(item.key) ? { start: rangeOf(item.key).start, end: endOf(item as Pair) } : undefined;
  return isNode(item) ? { start: rangeOf(item).start, end: endOf(item) } : undefined;
}
