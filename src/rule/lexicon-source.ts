import type { PhraseGroup, PhraseSource } from '#lexicon/source.ts';
import type { ParsedPhrases } from './parse-phrases.ts';
import type { ParsedAct } from './parse-shared.ts';
import type { PhraseEntry } from './phrase-entry.ts';

/** The data of a phrase that the matcher needs: what is empty, and what only tests read, is left out. */
export function phraseSource(entry: PhraseEntry): PhraseSource {
  const { examples: _examples, fine: _fine, line: _line, wordings, fix, message, tight, ...rest } = entry;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.length > 0));
  return {
    wordings,
    ...filled,
    ...(fix === 'none' ? {} : { fix }),
    ...(message === 'default' ? {} : { message }),
    ...(tight ? { tight } : {}),
  };
}

/** @param id `family/rule` */
export function ruleGroup(id: string, file: string, { classes, phrases }: ParsedPhrases): PhraseGroup {
  return group(id, file, classes, phrases);
}

/** One group for each finer kind of an act, and one for what belongs to none. */
export function actGroups(file: string, { act, classes, kinds }: ParsedAct): PhraseGroup[] {
  return Object.entries(kinds).map(([kind, entries]) =>
    group(kind === '' ? act : `${act}.${kind}`, file, classes, entries),
  );
}

function group(
  id: string,
  file: string,
  classes: Readonly<Record<string, readonly string[]>>,
  entries: readonly PhraseEntry[],
): PhraseGroup {
  const own = Object.keys(classes).length > 0 ? { classes } : {};
  return { id, file, ...own, phrases: entries.map(phraseSource) };
}
