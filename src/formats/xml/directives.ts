import type { Directive } from '#core/message.ts';
import type { DataComment } from '#formats/data/node.ts';
import { parseDirective } from '#formats/directives.ts';
import type { XmlElement } from './node.ts';

/**
 * The comments of an XML file that ask for silence.
 * @param elements of which the first behind a `next-line` comment is what it covers, such as a text of many lines
 */
export function directivesOf(comments: readonly DataComment[], elements: readonly XmlElement[]): Directive[] {
  return comments.flatMap(({ text, start, end }) => {
    const directive = parseDirective(text.replace(/^<!--/, '').replace(/-->$/, ''), { start, end });
    if (directive?.scope !== 'next-line') return directive ?? [];
    const next = elements.find((element) => element.start >= end);
    return next ? { ...directive, covers: { start: next.start, end: next.end } } : directive;
  });
}
