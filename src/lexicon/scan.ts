import type { Atom } from '#core/message.ts';
import { Char, charKind } from './chars.ts';
import { Flag } from './flags.ts';
import { atomIds, Mark } from './marks.ts';
import { scanMark } from './scan-mark.ts';
import { scanNumber } from './scan-number.ts';
import { type Scan, takeBefore } from './scan-state.ts';
import { scanWord } from './scan-word.ts';

/**
 * Appends the tokens of one passage's text, in one pass.
 * @param atoms sorted by start, never overlapping; each becomes one token
 */
export function scanText(scan: Scan, atoms: readonly Atom[]): void {
  const { text, tokens } = scan;
  const n = text.length;
  let i = 0;
  let atomAt = 0;
  let limit = atoms.length > 0 ? (atoms[0] as Atom).start : n;
  scan.before = Flag.spaced;
  for (;;) {
    while (i >= limit && atomAt < atoms.length) {
      const atom = atoms[atomAt++] as Atom;
      if (atom.end > atom.start && atom.start >= i) {
        const id = atomIds[atom.kind];
        const known = scan.wordFlags[id] as number;
        tokens.push(atom.start, atom.end, id, Flag.atom | Flag.word | known | takeBefore(scan));
        i = atom.end;
      }
      limit = atomAt < atoms.length ? (atoms[atomAt] as Atom).start : n;
    }
    if (i >= n) return;
    const c = text.charCodeAt(i);
    if (c === 32) {
      scan.before |= Flag.spaced;
      i++;
      continue;
    }
    switch (charKind(c)) {
      case Char.space:
        scan.before |= Flag.spaced;
        i++;
        break;
      case Char.newline:
        if (c !== 13) scan.before |= scan.before & Flag.newline ? Flag.blankLine : Flag.newline | Flag.spaced;
        i++;
        break;
      case Char.letter:
        i = scanWord(scan, i, limit);
        break;
      case Char.digit:
        i = scanNumber(scan, i, i, limit);
        break;
      case Char.ignored:
        i++;
        break;
      case Char.emoji:
        i = scanEmoji(scan, i, limit);
        break;
      default:
        i = scanMark(scan, c, i, limit);
    }
  }
}

/** A run of emoji, with their joiners and skin tones, is one token. */
function scanEmoji(scan: Scan, start: number, limit: number): number {
  const { text } = scan;
  let i = start;
  while (i < limit) {
    const c = text.charCodeAt(i);
    const kind = charKind(c);
    if (kind !== Char.emoji && kind !== Char.ignored && !(c >= 0xdc00 && c <= 0xdfff)) break;
    i++;
  }
  scan.tokens.push(start, i, Mark.emoji, Flag.emoji | (scan.wordFlags[Mark.emoji] as number) | takeBefore(scan));
  return i;
}
