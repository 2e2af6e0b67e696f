import type { Reading } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { FileResult } from '#engine/types.ts';
import type { Preview, PreviewFinding } from '#protocol/requests.ts';
import { deskOf } from '#systems/index.ts';
import { blocksOf } from './blocks.ts';
import { isMissing } from './marked.ts';
import { Samples } from './samples.ts';
import { findingsOf, summaryOf } from './summary.ts';

/** What a preview is made from. */
export interface PreviewJob {
  readonly uri: string;
  readonly version: number | undefined;
  readonly result: FileResult;
  readonly reading: Reading;
  /** Values for placeholders by name, from the settings. */
  readonly samples: Readonly<Record<string, string>>;
  readonly place: (range: Range) => PreviewFinding['range'];
}

/**
 * Makes the preview of one message.
 * @param index of the message in the file
 */
export function previewOf(job: PreviewJob, index: number): Preview | undefined {
  const { uri, version, result, reading, place } = job;
  const info = result.messages[index];
  const message = reading.messages[index];
  if (!info || !message) return undefined;
  const findings = findingsOf(info, result);
  const desk = deskOf(info.system);
  const samples = new Samples(desk, message, job.samples);
  const blocks = blocksOf(message, findings, { place, sample: (text, kind) => samples.of(text, kind) });
  return {
    uri,
    ...(version !== undefined && { version }),
    message: summaryOf(info, result, place),
    ...(desk && { system: desk.name }),
    blocks,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      range: place(hullOf(finding.spans)),
      missing: isMissing(finding),
    })),
    samples: samples.list,
  };
}

/**
 * The message at a place: the one that holds it, else the last that begins before it, else the first.
 * @returns its index, or -1 where the file has none
 */
export function messageAt({ messages }: FileResult, offset: number): number {
  const holding = messages.findIndex(({ range }) => range.start <= offset && offset <= range.end);
  if (holding >= 0) return holding;
  const before = messages.reduce((best, { range }, i) => (range.start <= offset ? i : best), -1);
  return before >= 0 ? before : messages.length > 0 ? 0 : -1;
}

function hullOf(spans: readonly Range[]): Range {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
