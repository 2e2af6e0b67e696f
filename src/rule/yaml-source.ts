import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { guardYaml } from '#formats/guard/index.ts';
import type { Problems } from './problem.ts';

/** The longest file of a rule that is read, in UTF-16 code units. A rule's files are a few thousand long. */
const longest = 400_000;

/** A YAML text read into plain values, and the line of each of them. */
export interface YamlSource {
  readonly value: unknown;
  /** 1-based line, in the whole file, of the value at a path; of the nearest parent that is there, else. */
  line(path: readonly (string | number)[]): number;
}

/**
 * Reads YAML. What is wrong with it goes to `problems`; the value is undefined then.
 * @param firstLine 1-based line of the file that `text` starts on
 */
export function readYaml(text: string, firstLine: number, problems: Problems): YamlSource {
  const none: YamlSource = { value: undefined, line: () => firstLine };
  if (text.length > longest) {
    problems.add(firstLine, `This file is too long for a rule. Please keep it below ${longest / 1000} KB.`);
    return none;
  }
  // Deep nesting would end the whole process.
  const refusal = guardYaml(text);
  if (refusal) {
    problems.add(firstLine + text.slice(0, refusal.offset).split('\n').length - 1, refusal.message);
    return none;
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, counter.linePos(offset).line);
  for (const error of document.errors) {
    problems.add(lineAt(error.pos[0]), `This is not valid YAML: ${error.message.replace(/\.?$/, '.')}`);
  }
  if (document.errors.length > 0) return none;
  return {
    value: plain(document, problems, firstLine),
    line(path) {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== undefined) return lineAt(offset);
      }
      return firstLine;
    },
  };
}

function plain(document: Document, problems: Problems, line: number): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    problems.add(line, 'The file repeats parts of itself (`&name`, `*name`) too often. Please write them out.');
    return undefined;
  }
}

/** Offset of a list item, or of the key of a mapping's entry. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path[path.length - 1];
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const item = isSeq(parent) && typeof last === 'number' ? parent.items[last] : undefined;
  return isNode(item) ? item.range?.[0] : undefined;
}
