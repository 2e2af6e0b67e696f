import type { Ast } from './ast.ts';
import type { ClassScope } from './class-table.ts';
import { conditionWords } from './conditions.ts';
import { unmarkedContractions } from './contractions.ts';
import { Flag } from './flags.ts';
import { sOf } from './inflect.ts';
import { Mark } from './marks.ts';
import type { Verbs } from './verbs.ts';
import type { WordTable } from './words.ts';

/** Which flags the words of the grammar's classes get. */
const classFlags: Readonly<Record<string, number>> = {
  pronoun: Flag.pronoun | Flag.function,
  auxiliary: Flag.auxiliary | Flag.function,
  negator: Flag.negator | Flag.function,
  determiner: Flag.determiner | Flag.function,
  preposition: Flag.function,
  conjunction: Flag.function,
  adverb: Flag.adverb,
};

const verbFollows =
  'to please kindly can could will would shall should may might must do does did not never i we you they us let';
const joins = 'and but so because or then that';
/** In -ly, and no adverbs. */
const notAdverbs =
  'reply apply supply family rely comply multiply imply friendly daily weekly monthly yearly lovely silly ugly early likely italy july assembly ' +
  'anomaly bully rally tally holy lonely elderly costly timely orderly unlikely fly ally only emily sally molly billy kelly holly hourly quarterly ' +
  'nightly lively curly deadly homely worldly leisurely user-friendly eco-friendly';

/** In -ing or -ed, and no verbs. */
const notVerbs =
  'thing things morning evening during string king wing ring spring ceiling sterling darling sibling wedding pudding beijing ' +
  'hundred indeed need feed speed seed breed greed weed naked sacred wicked hatred unlimited united limited';

/** Interns the words that the flags are about; to be called before the word table is frozen. */
export function internGrammar(words: WordTable): void {
  for (const word of [
    ...unmarkedContractions,
    ...conditionWords,
    ...`${verbFollows} ${joins} ${notAdverbs} ${notVerbs}`.split(' '),
  ])
    words.intern(word);
}

/** Bits of `Flag` for each word id. */
export function wordFlagsOf(words: WordTable, shared: ClassScope, verbs: Verbs): Int32Array {
  const flags = new Int32Array(words.size);
  const add = (word: string, flag: number) => {
    const id = words.id(word);
    if (id > 0) flags[id] = (flags[id] as number) | flag;
  };
  for (let id = 1; id < flags.length; id++) if (words.text(id).endsWith('ly')) flags[id] = Flag.ly;
  for (const word of notAdverbs.split(' ')) {
    const id = words.id(word);
    flags[id] = (flags[id] as number) & ~Flag.ly;
  }
  for (const [name, flag] of Object.entries(classFlags)) {
    const ast = shared.astOf(name);
    if (!ast) continue;
    for (const word of singleWords(ast)) add(word, flag);
    if (name === 'adverb') for (const word of firstOfSeveral(ast)) add(word, Flag.adverbial);
  }
  for (const base of verbs.nounish) {
    add(base, Flag.nounish);
    add(sOf(base), Flag.nounish);
  }
  for (const word of verbFollows.split(' ')) add(word, Flag.verbFollows);
  for (const word of joins.split(' ')) add(word, Flag.joins);
  for (const word of unmarkedContractions) add(word, Flag.expands);
  for (const id of [Mark.s, Mark.d, Mark.ain]) flags[id] = Flag.auxiliary | Flag.function;
  flags[Mark.and] = Flag.function | Flag.joins;
  return flags;
}

/** The wordings that are one plain word. */
function singleWords(ast: Ast): readonly string[] {
  if (ast.kind === 'words') return ast.words;
  return ast.kind === 'either' ? ast.items.flatMap(singleWords) : [];
}

/** First words of the wordings that are several words. */
function firstOfSeveral(ast: Ast): readonly string[] {
  if (ast.kind === 'either') return ast.items.flatMap(firstOfSeveral);
  const first = ast.kind === 'sequence' ? ast.items[0] : undefined;
  return first?.kind === 'words' ? first.words : [];
}
