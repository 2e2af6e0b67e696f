import { Flag } from './flags.ts';
import { atomIds, Mark } from './marks.ts';
import type { Tokens } from './tokens.ts';

/** May a token with this id stand after the last word of a sentence without being part of what it says? */
export function closesSentence(id: number): boolean {
  return (
    (id >= Mark.comma && id <= Mark.ellipsis) ||
    id === Mark.close ||
    id === Mark.quote ||
    id === Mark.dash ||
    id === Mark.emoji
  );
}

function isOpener(id: number): boolean {
  return (
    id === Mark.quote ||
    id === Mark.open ||
    id === Mark.dash ||
    id === Mark.bullet ||
    id === Mark.emoji ||
    id === Mark.other ||
    id === Mark.ellipsis ||
    id === Mark.stop ||
    id === atomIds.markup ||
    id === atomIds.image
  );
}

/** The first token of [first, end) that is not a bullet, an opening mark, an emoji, markup or a list number. */
export function opensSentence(tokens: Tokens, first: number, end: number): number {
  const { word, flags } = tokens;
  let i = first;
  while (i < end && isOpener(word[i] as number)) i++;
  const after = i + 1 < end ? (word[i + 1] as number) : 0;
  const short = i < end && (tokens.end[i] as number) - (tokens.start[i] as number) <= 2;
  const label =
    short && ((flags[i] as number) & Flag.number || (tokens.end[i] as number) - (tokens.start[i] as number) === 1);
  if (label && i + 2 < end && (after === Mark.stop || after === Mark.close)) i += 2;
  while (i < end && isOpener(word[i] as number)) i++;
  return i < end ? i : first;
}
