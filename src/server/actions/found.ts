import type { Diagnostic, Range } from 'vscode-languageserver-types';
import type { Finding } from '#core/finding.ts';
import type { MessageInfo } from '#engine/types.ts';
import type { Linted } from '../context.ts';
import { hullOf } from '../diagnostics/convert.ts';

/** A finding of a document, with what the client calls it. */
export interface Found {
  readonly linted: Linted;
  readonly finding: Finding;
  /** The message that it is in; undefined for one about a comment. */
  readonly message: MessageInfo | undefined;
  /** As the client sent it, so that the two are shown together. */
  readonly diagnostics: Diagnostic[];
}

/**
 * The findings that a range of the document overlaps or touches: those that say it of the fewest words first, and those of
 * what is missing, which stand at a place without words, last.
 * @param shown diagnostics that the client shows there
 */
export function foundAt(linted: Linted, range: Range, shown: readonly Diagnostic[] = []): Found[] {
  const { document, result } = linted;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return narrowestFirst(result.findings).flatMap((finding) => {
    const hull = hullOf(finding);
    if (hull.start > end || hull.end < start) return [];
    const message = result.messages.find(({ id }) => id === finding.messageId);
    const at = document.positionAt(hull.start);
    const own = shown.filter(
      ({ code, range: place }) =>
        code === finding.rule && place?.start?.line === at.line && place.start.character === at.character,
    );
    return [{ linted, finding, message, diagnostics: own }];
  });
}

/** Among equals the order stays. */
function narrowestFirst(findings: readonly Finding[]): Finding[] {
  const width = (finding: Finding) => {
    const { start, end } = hullOf(finding);
    return end - start || Number.MAX_SAFE_INTEGER;
  };
  return [...findings].sort((a, b) => width(a) - width(b));
}

/** The finding of a rule that starts at a place of the document. */
export function foundFor(linted: Linted, rule: string, place: Range | number): Found | undefined {
  const { document, result } = linted;
  const start = typeof place === 'number' ? place : document.offsetAt(place.start);
  const finding = result.findings.find((each) => each.rule === rule && hullOf(each).start === start);
  if (!finding) return undefined;
  const message = result.messages.find(({ id }) => id === finding.messageId);
  return { linted, finding, message, diagnostics: [] };
}
