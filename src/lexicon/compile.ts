import { Compiler } from './compiler.ts';
import type { LexiconDigest } from './digest.ts';
import type { Lexicon } from './lexicon.ts';
import { LexiconError, type LexiconProblem } from './problem.ts';
import type { LexiconSource } from './source.ts';

/** Compiles all phrases. @throws LexiconError that tells every wording that can't be compiled, and how to mend it */
export function compileLexicon(source: LexiconSource): Lexicon {
  const compiler = new Compiler(source);
  const lexicon = compiler.compile();
  if (compiler.problems.length > 0) throw new LexiconError(compiler.problems);
  return lexicon;
}

/** What `compileLexicon` would throw; empty where all is well. */
export function lexiconProblems(source: LexiconSource): readonly LexiconProblem[] {
  const compiler = new Compiler(source);
  compiler.compile();
  return compiler.problems;
}

/** What makes a later start quick, as part of the same source. @throws LexiconError where a wording can't be compiled */
export function digestOf(source: LexiconSource): LexiconDigest {
  const { digest: _old, ...rest } = source;
  const compiler = new Compiler(rest);
  compiler.compile();
  if (compiler.problems.length > 0) throw new LexiconError(compiler.problems);
  return compiler.digest();
}
