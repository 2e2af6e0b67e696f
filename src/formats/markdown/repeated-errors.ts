import type { Atom, Passage } from '#core/message.ts';

/** Shortest text that counts as repeated, in code units. */
const LEAST = 8;

/**
 * A heading that repeats a message from the screen, which the text quotes elsewhere, is not the writer's own wording:
 * it becomes a label.
 */
export function repeatedErrors(passages: readonly Passage[]): readonly Passage[] {
  const headings = passages.filter((passage) => passage.role === 'heading');
  if (headings.length === 0) return passages;
  const quoted = new Set<string>();
  for (const { view, atoms } of passages) {
    for (const atom of atoms) {
      if (atom.kind !== 'quotation' && atom.kind !== 'label' && atom.kind !== 'code') continue;
      const text = plain(view.text.slice(atom.start, atom.end));
      if (text.length >= LEAST && text.includes(' ')) quoted.add(text);
    }
  }
  if (quoted.size === 0) return passages;
  return passages.map((passage) => {
    if (passage.role !== 'heading' || !quoted.has(plain(passage.view.text))) return passage;
    const label: Atom = { kind: 'label', start: 0, end: passage.view.text.length };
    return { ...passage, atoms: [label] };
  });
}

function plain(text: string): string {
  return text.replace(/^["“”'‘’«»\s]+|["“”'‘’«»\s.!:]+$/g, '').toLowerCase();
}
