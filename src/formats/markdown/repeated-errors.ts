import type { Atom, AtomKind, Passage } from '#core/message.ts';

/** Shortest text that counts as repeated, in code units. */
const LEAST = 8;
/** By how much a heading and the quoted text may differ in length: marks around one of them. */
const SLACK = 6;

/**
 * A heading that repeats a message from the screen, which the text quotes elsewhere, is not the writer's own wording:
 * it becomes a label.
 */
export function repeatedErrors(passages: readonly Passage[]): readonly Passage[] {
  const quoted = quotedLike(passages);
  if (quoted.size === 0) return passages;
  return passages.map((passage) => {
    if (passage.role !== 'heading' || !quoted.has(plain(passage.view.text))) return passage;
    const label: Atom = { kind: 'label', start: 0, end: passage.view.text.length };
    return { ...passage, atoms: [label] };
  });
}

/** The quoted texts outside of headings that are about as long as one of the headings. */
function quotedLike(passages: readonly Passage[]): Set<string> {
  const out = new Set<string>();
  const lengths = new Set<number>();
  for (const { role, view } of passages) {
    if (role === 'heading' && view.text.length >= LEAST) lengths.add(Math.floor(view.text.length / SLACK));
  }
  if (lengths.size === 0) return out;
  for (const { role, view, atoms } of passages) {
    if (role === 'heading') continue;
    for (const { kind, start, end } of atoms) {
      if (!isQuoted(kind) || end - start < LEAST) continue;
      const length = Math.floor((end - start) / SLACK);
      if (!lengths.has(length) && !lengths.has(length - 1) && !lengths.has(length + 1)) continue;
      const text = view.text.slice(start, end);
      if (text.includes(' ')) out.add(plain(text));
    }
  }
  return out;
}

function isQuoted(kind: AtomKind): boolean {
  return kind === 'quotation' || kind === 'label' || kind === 'code';
}

/** The words alone, in lower case. */
function plain(text: string): string {
  return text.replace(/^["“”'‘’«»\s]+|["“”'‘’«»\s.!:]+$/g, '').toLowerCase();
}
