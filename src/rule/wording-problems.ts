import { lexiconProblems } from '#lexicon/compile.ts';
import type { LexiconSource } from '#lexicon/source.ts';
import type { PhraseEntry } from './phrase-entry.ts';
import type { Problem } from './problem.ts';

/**
 * What is written in the phrase language and isn't understood, each on its line.
 * @param lineOf the line of a group whose entries are no phrases of their own
 * @param entriesOf the entries of a rule or of an act (`apology.formula`), in order; undefined where they are unknown
 */
export function wordingProblems(
  source: LexiconSource,
  entriesOf: (group: string) => readonly PhraseEntry[] | undefined,
  lineOf: (group: string) => number | undefined = () => undefined,
): Problem[] {
  return lexiconProblems(source).map(({ file, group, index, className, wording, message }) => {
    const line = entriesOf(group)?.[index]?.line ?? lineOf(group) ?? 1;
    const inClass = className === '' ? '' : `the class <${className}>, `;
    return {
      file: file === '' ? 'rules/shared/classes' : file,
      line,
      message: `In ${inClass}“${wording}”: ${message}`,
    };
  });
}
