import type { Atom, Passage } from '#core/message.ts';

/** Shortest text that counts as repeated, in code units. */
const LEAST = 8;
/** By how much a quoted text may be longer than the heading that repeats it: marks around it. */
const SLACK = 6;

/**
 * A heading that repeats a message from the screen, which the text quotes elsewhere, is not the writer's own wording:
 * it becomes a label.
 */
export function repeatedErrors(passages: readonly Passage[]): readonly Passage[] {
  const headings = new Map<string, number>();
  const lengths = new Set<number>();
  for (const [index, passage] of passages.entries()) {
    if (passage.role !== 'heading') continue;
    const text = plain(passage.view.text);
    if (text.length < LEAST || !text.includes(' ')) continue;
    headings.set(text, index);
    for (let more = 0; more <= SLACK; more++) lengths.add(text.length + more);
  }
  if (headings.size === 0) return passages;
  const repeated = new Set<number>();
  for (const { role, view, atoms } of passages) {
    if (role === 'heading') continue;
    for (const { kind, start, end } of atoms) {
      if ((kind !== 'quotation' && kind !== 'label' && kind !== 'code') || !lengths.has(end - start)) continue;
      const index = headings.get(plain(view.text.slice(start, end)));
      if (index !== undefined) repeated.add(index);
    }
  }
  if (repeated.size === 0) return passages;
  return passages.map((passage, index) => {
    if (!repeated.has(index)) return passage;
    const label: Atom = { kind: 'label', start: 0, end: passage.view.text.length };
    return { ...passage, atoms: [label] };
  });
}

/** The words alone, in lower case. */
function plain(text: string): string {
  return text.replace(/^["“”'‘’«»\s]+|["“”'‘’«»\s.!:]+$/g, '').toLowerCase();
}
