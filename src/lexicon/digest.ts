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
  /** Bits of `Flag` by word id, as `encodeNumbers` writes them, reserved words included. */
  readonly flags: string;
  /** Lists of word ids, as `encodeNumbers` writes them, with spaces between. */
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

/**
 * Writes whole numbers in base 36: each as its distance from the one before, with how many more follow it one by one, as in
 * `5,2+3` for 5, 7, 8, 9, 10. Many of the lists hold words that came one after the other.
 */
export function encodeNumbers(numbers: Iterable<number>): string {
  const list = [...numbers];
  const out: string[] = [];
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    const first = list[i] as number;
    const from = i;
    while (list[i + 1] === (list[i] as number) + 1) i++;
    const more = i - from;
    out.push((first - last).toString(36) + (more > 0 ? `+${more.toString(36)}` : ''));
    last = first + more;
  }
  return out.join(',');
}

const COMMA = 44;
const PLUS = 43;
const MINUS = 45;
const DIGITS = 48;
const LETTERS = 97;

/** What `encodeNumbers` wrote. By hand, since a program reads thousands of lists when it starts. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i) === MINUS ? -1 : 1;
    if (sign < 0) i++;
    let distance = 0;
    let more = 0;
    let inRun = false;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === COMMA) break;
      const digit = code < LETTERS ? code - DIGITS : code - LETTERS + 10;
      if (code === PLUS) inRun = true;
      else if (inRun) more = more * 36 + digit;
      else distance = distance * 36 + digit;
    }
    last += sign * distance;
    numbers.push(last);
    for (; more > 0; more--) numbers.push(++last);
  }
  return numbers;
}
