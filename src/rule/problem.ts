/** Something to mend in a rule's files. */
export interface Problem {
  /** As given by the caller. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What is wrong and how to mend it, in a sentence or two. */
  readonly message: string;
}

/** `rules/a/b/rule.md:7: what is wrong`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** Gathers the problems of one file. */
export class Problems {
  readonly list: Problem[] = [];

  constructor(private readonly file: string) {}

  /** Adds a problem. @param line 1-based */
  add(line: number, message: string): void {
    this.list.push({ file: this.file, line, message });
  }
}
