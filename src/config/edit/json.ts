import { type Node, parseTree } from 'jsonc-parser';
import type { Edit } from '#core/finding.ts';
import { intoBrackets, outOfBrackets } from './brackets.ts';
import { type Change, type Path, type Value, valueAt } from './change.ts';

/** Edits of a JSON file that write one value and leave all else as it is, comments too. */
export function editJson(text: string, change: Change): readonly Edit[] | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(bom);
  const style = styleOf(body);
  if (body.trim() === '') {
    if ('remove' in change) return undefined;
    const fresh = JSON.stringify(valueAt(change.path, change), undefined, style.step).replaceAll('\n', style.eol);
    return [{ start: bom, end: text.length, text: fresh + style.eol }];
  }
  const root = parseTree(body, [], { allowTrailingComma: true });
  const edits = root && editNode(body, root, change.path, change, style);
  return edits?.map(({ start, end, text: own }) => ({ start: start + bom, end: end + bom, text: own }));
}

interface Style {
  readonly eol: '\n' | '\r\n';
  readonly step: string;
}

function styleOf(text: string): Style {
  return { eol: text.includes('\r\n') ? '\r\n' : '\n', step: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ' };
}

function editNode(text: string, node: Node, path: Path, change: Change, style: Style): Edit[] | undefined {
  const [step, ...rest] = path;
  const place = { start: node.offset, end: node.offset + node.length };
  if (step === undefined) {
    if ('set' in change) {
      // A whole group would go with its comments.
      return node.children ? undefined : [{ ...place, text: JSON.stringify(change.set) }];
    }
    if (!('append' in change)) return undefined;
    if (node.type === 'array')
      return intoBrackets(text, brackets(node), entry(text, node, change.append, style), style.eol, '');
    const own = node.type === 'null' ? [change.append] : [node.value as Value, change.append];
    return node.type === 'object' ? undefined : [{ ...place, text: JSON.stringify(own) }];
  }
  const children = node.children ?? [];
  const index =
    node.type === 'object' && typeof step === 'string'
      ? children.findLastIndex((child) => child.children?.[0]?.value === step)
      : node.type === 'array' && typeof step === 'number' && step < children.length
        ? step
        : -1;
  const child = children[index];
  const value = node.type === 'object' ? child?.children?.[1] : child;
  if (value) {
    if (!('remove' in change) || rest.length > 0) return editNode(text, value, rest, change, style);
    return outOfBrackets(
      children.map((each) => ({ start: each.offset, end: each.offset + each.length })),
      index,
    );
  }
  if ('remove' in change || typeof step !== 'string') return undefined;
  if (node.type === 'null') return [{ ...place, text: JSON.stringify(valueAt(path, change)) }];
  if (node.type !== 'object') return undefined;
  const pair = `${JSON.stringify(step)}: ${entry(text, node, valueAt(rest, change), style)}`;
  return intoBrackets(text, brackets(node), pair, style.eol, ' ');
}

function brackets(node: Node) {
  const last = node.children?.[node.children.length - 1];
  return { start: node.offset, end: node.offset + node.length, last: last && last.offset + last.length };
}

/** A value to stand in a list or group: in lines where that is written in lines. */
function entry(text: string, { offset, length }: Node, value: Value, { step }: Style): string {
  return JSON.stringify(value, undefined, text.slice(offset, offset + length).includes('\n') ? step : undefined);
}
