import type { Kind } from '#core/message.ts';
import { ActMasks } from './act-masks.ts';
import { type AnchorIndex, narrowIndex } from './anchor-index.ts';
import { kindBits, type Lexicon, type Wording } from './lexicon.ts';

/** The phrases of a lexicon that are looked for in messages of one kind while certain rules are on. */
export interface Active {
  readonly rulePhrases: AnchorIndex;
  /** By the act's number in `masks`. */
  readonly actPhrases: readonly AnchorIndex[];
  readonly masks: ActMasks;
}

/** What is put together for each of a few sets of rules lasts as long as its lexicon. */
const known = new WeakMap<Lexicon, Map<string, Active>>();

/** @param rules ids of the rules that are on; all where left out */
export function activeFor(lexicon: Lexicon, kind: Kind, rules: readonly string[] | undefined): Active {
  const ofLexicon = known.get(lexicon) ?? new Map<string, Active>();
  known.set(lexicon, ofLexicon);
  const key = `${kind} ${rules === undefined ? '*' : keyOf(rules)}`;
  let active = ofLexicon.get(key);
  if (!active) {
    active = make(lexicon, kind, rules);
    ofLexicon.set(key, active);
  }
  return active;
}

function make(lexicon: Lexicon, kind: Kind, rules: readonly string[] | undefined): Active {
  const bit = kindBits[kind];
  const on = new Set((rules ?? [...lexicon.rules.keys()]).map((id) => lexicon.rules.get(id)));
  const ofKind = ({ kinds }: Wording) => (kinds & bit) !== 0;
  const actPhrases = [...lexicon.actPhrases.values()].map((index) => narrowIndex(index, ofKind));
  return {
    rulePhrases: narrowIndex(lexicon.rulePhrases, (wording) => ofKind(wording) && on.has(wording.rule)),
    actPhrases,
    masks: new ActMasks([...lexicon.actPhrases.keys()], actPhrases),
  };
}

/** Joining some forty names for each message would cost more than looking the list up. */
const keys = new WeakMap<readonly string[], string>();

function keyOf(rules: readonly string[]): string {
  let key = keys.get(rules);
  if (key === undefined) {
    key = rules.join();
    keys.set(rules, key);
  }
  return key;
}
