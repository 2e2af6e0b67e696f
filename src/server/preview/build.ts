import type { Reading } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { FileResult } from '#engine/types.ts';
import type { Preview } from '#protocol/requests.ts';
import { deskOf } from '#systems/index.ts';
import type { Linted } from '../context.ts';
import { hullOf } from '../diagnostics/convert.ts';
import { byMessage, messageSummary } from '../summary.ts';
import { blocksOf } from './blocks.ts';
import { isMissing } from './marked.ts';
import { Samples } from './samples.ts';

/** What a preview is made from. */
export interface PreviewJob extends Pick<Linted, 'uri' | 'version' | 'document' | 'result'> {
  readonly reading: Reading;
  /** Values for placeholders by name, from the settings. */
  readonly samples: Readonly<Record<string, string>>;
}

/**
 * Makes the preview of one message.
 * @param index of the message in the file
 */
export function previewOf({ uri, version, document, result, reading, samples }: PreviewJob, index: number) {
  const info = result.messages[index];
  const message = reading.messages[index];
  if (!info || !message) return undefined;
  const place = ({ start, end }: Range) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const findings = byMessage(result)[index] ?? [];
  const desk = deskOf(info.system);
  const values = new Samples(desk, message, samples);
  const { text: file } = result;
  const joinsLines = reading.form === 'markdown-article';
  const blocks = blocksOf(message, findings, {
    file,
    joinsLines,
    place,
    sample: (text, kind) => values.of(text, kind),
  });
  const preview: Preview = {
    uri,
    ...(version !== undefined && { version }),
    message: messageSummary(info, findings, document),
    ...(desk && { system: desk.name }),
    blocks,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      help: finding.help,
      range: place(hullOf(finding)),
      missing: isMissing(finding),
    })),
    samples: values.list,
  };
  return preview;
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
