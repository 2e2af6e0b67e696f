import type { Finding } from '#core/finding.ts';
import type { Range } from '#core/range.ts';

/** A text with `~~` around what was found. Ranges are offsets in `text`, of which markup at the edges is left out. */
export function drawMarks(text: string, ranges: readonly Range[]): string {
  let out = '';
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end } = trimmed(text, range);
    if (start < at) out += `\n(overlapping: ${text.slice(start, end)})`;
    else {
      out += `${text.slice(at, start)}~~${text.slice(start, end)}~~`;
      at = end;
    }
  }
  return out + text.slice(at);
}

/** Where a finding stands, from the first to the last of the words found. @param at of the text in its file */
export function placeOf(finding: Finding, at: number): Range {
  const starts = finding.spans.map((span) => span.start);
  const ends = finding.spans.map((span) => span.end);
  return { start: Math.min(...starts) - at, end: Math.max(...ends) - at };
}

/** Emphasis around the words found is neither inside nor outside. */
function trimmed(text: string, { start, end }: Range): Range {
  while (start < end && /[\s*_]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s*_]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
