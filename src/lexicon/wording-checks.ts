import type { Ast } from './ast.ts';
import { childrenOf } from './class-table.ts';

/** The parts of a wording that are written words. */
export function* wordsIn(ast: Ast): Iterable<Ast> {
  if (ast.kind === 'words' || ast.kind === 'capitals') yield ast;
  else for (const item of childrenOf(ast)) yield* wordsIn(item);
}

/** All words of a wording that may be in any case. */
export function plainWords(ast: Ast | undefined): readonly string[] {
  if (!ast) return [];
  if (ast.kind === 'words') return ast.words;
  return childrenOf(ast).flatMap(plainWords);
}

/** Could it match without a single token? */
export function mayBeNothing(ast: Ast): boolean {
  if (ast.kind === 'capture') return mayBeNothing(ast.item);
  if (ast.kind === 'either') return ast.items.some(mayBeNothing);
  if (ast.kind === 'sequence') return ast.items.every(mayBeNothing);
  return ['optional', 'gap', 'start', 'clause', 'end', 'not'].includes(ast.kind);
}

export function hasCapture(ast: Ast): boolean {
  return ast.kind === 'capture' || childrenOf(ast).some(hasCapture);
}
