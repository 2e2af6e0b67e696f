import { CodeActionKind, type Diagnostic, Range } from 'vscode-languageserver-types';
import { isMap, mapOf } from '../client.ts';

/** A request for code actions that makes sense. */
export interface Asked {
  readonly uri: string;
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  /** Are actions of this kind asked for? */
  wants(kind: string): boolean;
}

/** Reads the request's parameters, whatever they hold; undefined where no place in a document is named. */
export function askedOf(params: unknown): Asked | undefined {
  const { textDocument, range, context } = mapOf(params);
  const { uri } = mapOf(textDocument);
  if (typeof uri !== 'string' || !Range.is(range)) return undefined;
  const { only, diagnostics } = mapOf(context);
  const kinds = Array.isArray(only) ? only.filter((kind) => typeof kind === 'string') : undefined;
  const shown = Array.isArray(diagnostics) ? diagnostics.filter((each) => isMap(each)) : [];
  return {
    uri,
    range,
    diagnostics: shown as unknown as Diagnostic[],
    wants(kind) {
      // Actions of the source kind are for saving and for menus of their own: only for those who ask for them.
      if (!kinds) return !isWithin(kind, CodeActionKind.Source);
      return kinds.some((each) => isWithin(kind, each));
    },
  };
}

/** Kinds are names with dots; a kind stands for all below it, and the empty one for all. */
function isWithin(kind: string, parent: string): boolean {
  return parent === '' || kind === parent || kind.startsWith(`${parent}.`);
}
