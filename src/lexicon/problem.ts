/** A wording that can't be compiled. */
export interface LexiconProblem {
  /** As the source names it; '' for the shared classes and verbs. */
  readonly file: string;
  /** Of which rule or act; '' for a shared class. */
  readonly group: string;
  /** Which phrase of the group, from 0; -1 in a class. */
  readonly index: number;
  /** Name of the class; '' in a phrase. */
  readonly className: string;
  readonly wording: string;
  /** Where in the wording, UTF-16 code units. */
  readonly offset: number;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** Thrown where a lexicon has wordings that can't be compiled; tells them all. */
export class LexiconError extends Error {
  constructor(readonly problems: readonly LexiconProblem[]) {
    super(problems.map(lexiconProblemText).join('\n'));
  }
}

/** The problem in one line: where, which wording, what to do. */
export function lexiconProblemText(problem: LexiconProblem): string {
  const { file, group, index, className, wording, message } = problem;
  const where = className !== '' ? `class <${className}>` : `${group}, phrase ${index + 1}`;
  return `${file === '' ? '' : `${file}: `}${where}: in “${wording}”: ${message}`;
}
