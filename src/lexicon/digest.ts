import type { PhraseGroup } from './source.ts';

/**
 * What compiling finds out about a lexicon's phrases, so that a program can start without parsing any of them: they are
 * parsed when they are first tried. Made when the program is bundled; without it all is worked out at the start.
 */
export interface LexiconDigest {
  /** Sum over the shared classes; another sum means that the digest is of another lexicon. */
  readonly weight: number;
  /** The words by id, from the first that is not reserved; after `=` other spellings of the same word. */
  readonly words: string;
  /** Bits of `Flag` by word id, base 36, reserved words included. */
  readonly flags: string;
  /** Lists of word ids, base 36: parted by commas, the lists by spaces. */
  readonly sets: string;
  /** Which list has the verbs in a form. */
  readonly verbs: Readonly<Record<string, number>>;
  /** Which list `<number>` is. */
  readonly numbers: number;
  readonly groups: Readonly<Record<string, GroupDigest>>;
}

export interface GroupDigest {
  readonly weight: number;
  readonly rows: readonly WordingRow[];
}

/** Of one wording: its phrase, its position there, its anchor's list, whether that leads, its edge, and lists it needs. */
export type WordingRow = readonly [
  phrase: number,
  wording: number,
  anchor: number,
  leads: 0 | 1,
  edge: 0 | 1 | 2,
  ...needs: number[],
];

/** How `edge` is written in a row. */
export const edges = [undefined, 'start', 'clause'] as const;

/** Tells lists of wordings apart well enough to notice that one was changed. */
export function weightOfClasses(classes: Readonly<Record<string, readonly string[]>> | undefined): number {
  let weight = 1;
  for (const [name, wordings] of Object.entries(classes ?? {})) weight = mix(mix(weight, name), wordings.join('|'));
  return weight;
}

/** The same for a group with its classes. */
export function weightOfGroup(group: PhraseGroup): number {
  let weight = weightOfClasses(group.classes);
  for (const { wordings, ...rest } of group.phrases) {
    weight = mix(weight, wordings.join('|'));
    weight = (weight * 31 + (rest.unless?.length ?? 0) + (rest.tight ? 1 : 0)) % 1_000_003;
  }
  return weight;
}

function mix(weight: number, text: string): number {
  const length = text.length;
  const sample = length > 0 ? text.charCodeAt(length >> 1) + text.charCodeAt(length - 1) : 0;
  return (weight * 31 + length * 7 + sample) % 1_000_003;
}

export function encodeNumbers(numbers: Iterable<number>): string {
  return [...numbers].map((n) => n.toString(36)).join(',');
}

const COMMA = 44;
const DIGITS = 48;
const LETTERS = 97;

/** What `encodeNumbers` wrote. By hand, since a program reads thousands of lists when it starts. */
export function decodeNumbers(text: string): number[] {
  if (text === '') return [];
  const numbers: number[] = [];
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === COMMA) {
      numbers.push(number);
      number = 0;
    } else number = number * 36 + (code < LETTERS ? code - DIGITS : code - LETTERS + 10);
  }
  numbers.push(number);
  return numbers;
}
