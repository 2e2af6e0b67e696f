import type { Atom } from '#core/message.ts';
import { isWordCode } from './characters.ts';

/**
 * Puts spans of words that are not the writer's among atoms: where a field, code or an address stands inside, the span
 * is cut around it, and pieces without a letter or digit are left out. Both lists are sorted, neither overlaps itself.
 */
export function withHoles(text: string, spans: readonly Atom[], atoms: readonly Atom[]): Atom[] {
  if (spans.length === 0) return [...atoms];
  const out: Atom[] = [];
  const add = (kind: Atom['kind'], start: number, end: number): void => {
    for (let i = start; i < end; i++) {
      if (!isWordCode(text.charCodeAt(i))) continue;
      out.push({ kind, start, end });
      return;
    }
  };
  let k = 0;
  for (const span of spans) {
    let at = span.start;
    while (k < atoms.length && (atoms[k] as Atom).start < span.end) {
      const atom = atoms[k] as Atom;
      add(span.kind, at, atom.start);
      out.push(atom);
      at = Math.max(at, atom.end);
      k++;
    }
    add(span.kind, at, span.end);
  }
  for (; k < atoms.length; k++) out.push(atoms[k] as Atom);
  return out;
}
