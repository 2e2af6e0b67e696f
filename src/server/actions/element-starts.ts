import type { XmlElement } from '#formats/xml/node.ts';
import { parseXml } from '#formats/xml/parse.ts';

/** Where the elements around an offset begin, the innermost first. */
export function elementStarts(text: string, offset: number): number[] {
  const { root } = parseXml(text);
  const starts: number[] = [];
  let at: XmlElement | undefined = root;
  while (at) {
    starts.unshift(at.start);
    at = at.children.find(({ start, end }) => start <= offset && offset < end);
  }
  return starts;
}
