import type { Finding } from '#core/finding.ts';
import type { Passage } from '#core/message.ts';
import { overlaps, type Range } from '#core/range.ts';

/** Words of a passage that a finding is about. Offsets count in the passage's text. */
export interface Marked extends Range {
  /** Its index among the message's findings. */
  readonly finding: number;
}

/**
 * Where findings stand in a passage's text.
 * @param findings of the message; those about what is missing mark nothing
 */
export function markedIn(passage: Passage, findings: readonly Finding[]): Marked[] {
  const { map, text } = passage.view;
  const hull = map.hull(0, text.length);
  return findings.flatMap((finding, index) => {
    if (isMissing(finding)) return [];
    return finding.spans.flatMap((span) => {
      if (!overlaps(span, hull)) return [];
      return map.toText(span.start, span.end).map(({ start, end }) => ({ start, end, finding: index }));
    });
  });
}

/** Is the finding about words that aren't there? */
export function isMissing({ quote, scope }: Finding): boolean {
  return quote === '' && scope === 'message';
}
