import type { Directive, Passage } from '#core/message.ts';
import type { View } from '#core/view.ts';
import type { Markup } from './markup.ts';

export interface Body {
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
}

/** Reads the passages of a body that is written in this markup. */
export function readBody(view: View, _markup: Markup): Body {
  const passages: Passage[] = [{ role: 'paragraph', level: 0, view, atoms: [], marks: [] }];
  return { passages, directives: [] };
}
