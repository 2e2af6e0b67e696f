import type { Range } from '#core/range.ts';
import type { DataComment, DataText } from '#formats/data/node.ts';

/** An element with its place in the file (UTF-16 offsets, BOM included), from its opening to its closing bracket. */
export interface XmlElement extends Range {
  readonly name: string;
  /** Decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands directly in it, character data and CDATA sections as one text; undefined where it is blank. */
  readonly text: DataText | undefined;
}

export interface XmlFile {
  /** Undefined where not even its first tag could be read. */
  readonly root: XmlElement | undefined;
  readonly comments: readonly DataComment[];
}

/** The first child of that name. */
export function elementOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** The text of the first child of that name, without blanks around it; '' where there is none. */
export function textIn(parent: XmlElement | undefined, name: string): string {
  return elementOf(parent, name)?.text?.value.trim() ?? '';
}

/** All elements of that name, in order, wherever they stand. */
export function elementsNamed(root: XmlElement | undefined, name: string): XmlElement[] {
  if (!root) return [];
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elementsNamed(child, name))];
}
