import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '#core/finding.ts';
import { intoBrackets } from './brackets.ts';
import { type Change, type Path, type Value, valueAt } from './change.ts';
import { columnOf, endOf, lineEnd, rangeOf } from './yaml-places.ts';
import { removeYaml } from './yaml-remove.ts';
import { blockText, flowText, isFlow, nested, type Style, styleOf } from './yaml-text.ts';

/**
 * Edits of a YAML file that write one value and leave all else as it is. Undefined where the place has no room for it,
 * such as an alias.
 */
export function editYaml(text: string, change: Change): readonly Edit[] | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  if ('remove' in change) return removeYaml(text, document.contents, change.path);
  const style = styleOf(text, document);
  const root: unknown = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) {
    return [atEnd(text, blockText(valueAt(change.path, change), style), style)];
  }
  return editNode(text, root, change.path, change, style);
}

/** A change of what stands at a path below a node. */
function editNode(text: string, node: unknown, path: Path, change: Change, style: Style): Edit[] | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return editValue(text, node, change, style);
  if (isSeq(node) && typeof step === 'number') return editNode(text, node.items[step], rest, change, style);
  if (!isMap(node) || typeof step !== 'string') return undefined;
  const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === step);
  if (!pair) return addPair(text, node, step, valueAt(rest, change), style);
  if (isEmpty(pair)) return fillPair(text, node, pair, valueAt(rest, change), style);
  return editNode(text, pair.value, rest, change, style);
}

function editValue(text: string, node: unknown, change: Change, style: Style): Edit[] | undefined {
  if ('append' in change && isSeq(node)) return addItem(text, node, change.append, style);
  if (!isScalar(node)) return undefined;
  const { start, end } = rangeOf(node);
  if ('append' in change) return [{ start, end, text: flowText([node.value as Value, change.append]) }];
  return 'set' in change ? [{ start, end, text: flowText(change.set) }] : undefined;
}

function addPair(text: string, map: YAMLMap, key: string, value: Value, style: Style): Edit[] | undefined {
  const last = map.items[map.items.length - 1];
  if (isFlow(map)) {
    const brackets = { ...rangeOf(map), last: last && endOf(last) };
    return intoBrackets(text, brackets, inside({ [key]: value }), style.eol, ' ');
  }
  const first = map.items[0];
  if (!first || !last || !isNode(first.key)) return undefined;
  const indent = ' '.repeat(columnOf(text, rangeOf(first.key).start));
  return [below(text, endOf(last), nested(blockText({ [key]: value }, style), indent, style), style)];
}

function addItem(text: string, list: YAMLSeq, value: Value, style: Style): Edit[] | undefined {
  const last = list.items[list.items.length - 1];
  const end = isNode(last) ? endOf(last) : undefined;
  if (isFlow(list)) {
    return intoBrackets(text, { ...rangeOf(list), last: end }, inside([value]), style.eol, '');
  }
  if (end === undefined) return undefined;
  const indent = ' '.repeat(columnOf(text, rangeOf(list).start));
  return [below(text, end, nested(blockText([value], style), indent, style), style)];
}

/** A key with nothing behind it gets a value. */
function fillPair(text: string, map: YAMLMap, pair: Pair, value: Value, style: Style): Edit[] | undefined {
  if (!isNode(pair.key)) return undefined;
  const written = isNode(pair.value) ? rangeOf(pair.value) : undefined;
  if (isFlow(map) || (written && written.end > written.start)) {
    if (written && written.end > written.start) return [{ ...written, text: flowText(value) }];
    const { end } = rangeOf(pair.key);
    const colon = /^\s*:/.exec(text.slice(end))?.[0].length ?? 0;
    return [{ start: end + colon, end: end + colon, text: `${colon > 0 ? '' : ':'} ${flowText(value)}` }];
  }
  const { start, end } = rangeOf(pair.key);
  if (typeof value !== 'object' || value === null) {
    const colon = text.indexOf(':', end) + 1;
    return [{ start: colon, end: colon, text: ` ${flowText(value)}` }];
  }
  const indent = ' '.repeat(columnOf(text, start)) + style.step;
  return [below(text, end, nested(blockText(value, style), indent, style), style)];
}

/** New lines below the one that holds an offset. */
function below(text: string, offset: number, lines: string, { eol }: Style): Edit {
  const end = lineEnd(text, offset);
  const broken = end > 0 && text[end - 1] === '\n';
  return { start: end, end, text: broken ? lines + eol : eol + lines };
}

/** New lines at the end of a file without values. */
function atEnd(text: string, lines: string, { eol }: Style): Edit {
  const gap = text === '' || text === '\uFEFF' || text.endsWith('\n') ? '' : eol;
  return { start: text.length, end: text.length, text: gap + nested(lines, '', { eol, step: '' }) + eol };
}

/** What stands between the brackets of a value on one line. */
function inside(value: Value): string {
  return flowText(value).slice(1, -1).trim();
}

function isEmpty({ value }: Pair): boolean {
  return value === null || value === undefined || (isScalar(value) && value.value === null);
}
