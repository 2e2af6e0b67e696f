import { fileView } from '#core/view.ts';
import type { DataText } from './node.ts';

/** A whole file as a text, such as one that holds nothing but a body. A BOM is no part of what it says. */
export function viewText(text: string): DataText {
  return { type: 'text', start: 0, end: text.length, value: text, view: () => fileView(text) };
}
