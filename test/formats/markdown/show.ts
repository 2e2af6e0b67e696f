import assert from 'node:assert/strict';
import type { Passage } from '#core/message.ts';

/** A passage on one line: its role, and its text with atoms as ‹kind text›. */
export function show(passage: Passage): string {
  const { text } = passage.view;
  let out = '';
  let at = 0;
  for (const atom of passage.atoms) {
    out += `${text.slice(at, atom.start)}‹${atom.kind} ${text.slice(atom.start, atom.end)}›`;
    at = atom.end;
  }
  const level = passage.level === 0 ? '' : String(passage.level);
  return `${passage.role}${level}${passage.ordered ? 'o' : ''}: ${out}${text.slice(at)}`;
}

/** The marks of a passage: kind, words, address. */
export function showMarks(passage: Passage): string[] {
  const { text } = passage.view;
  return passage.marks.map(({ kind, start, end, url }) => {
    const words = text.slice(start, end);
    return url === undefined ? `${kind} ${words}` : `${kind} ${words} → ${url}`;
  });
}

/**
 * Holds what must be true of any reading: linear pieces are the same in text and source, passages come in order, atoms
 * and marks lie within the text, atoms don't overlap.
 */
export function assertSound(source: string, passages: readonly Passage[]): void {
  let before = 0;
  for (const { view, atoms, marks } of passages) {
    const { text, map } = view;
    assert.equal(map.length, text.length);
    const start = map.pointToSource(0);
    assert.ok(start >= before, `passages in order: ${JSON.stringify(text)}`);
    before = start;
    for (let i = 0; i < text.length; i++) {
      if (!map.isExact(i, i + 1)) continue;
      const [piece] = map.toSource(i, i + 1);
      if (piece && piece.end - piece.start === 1 && text[i] !== '\n' && text[i] !== ' ') {
        assert.equal(source[piece.start], text[i] === '\uFFFD' ? source[piece.start] : text[i]);
      }
    }
    let end = 0;
    for (const atom of atoms) {
      assert.ok(
        atom.start >= end && atom.end > atom.start && atom.end <= text.length,
        `atoms of ${JSON.stringify(text)}`,
      );
      end = atom.end;
    }
    for (const mark of marks) assert.ok(mark.start >= 0 && mark.end > mark.start && mark.end <= text.length);
  }
}

/** The source that a stretch of a passage's text was read from. */
export function sourceOf(source: string, passage: Passage, words: string): string[] {
  const at = passage.view.text.indexOf(words);
  assert.ok(at >= 0, `${JSON.stringify(words)} in ${JSON.stringify(passage.view.text)}`);
  return passage.view.map.toSource(at, at + words.length).map((range) => source.slice(range.start, range.end));
}
