import type { Finding } from '#core/finding.ts';
import type { Figure, Message, Passage } from '#core/message.ts';
import { contains, type Range } from '#core/range.ts';
import type { PreviewBlock } from '#protocol/requests.ts';
import { markedIn } from './marked.ts';
import { type RunsJob, runsOf } from './runs.ts';

/** Beyond this many blocks a preview ends: it is a look at a message, not a reader for books. */
export const BLOCKS = 2000;

/** A message's blocks in reading order: its passages with the images, code and lines that stand between. */
export function blocksOf(
  { passages, figures = [] }: Message,
  findings: readonly Finding[],
  job: Pick<RunsJob, 'sample' | 'place' | 'file' | 'joinsLines'>,
): PreviewBlock[] {
  const out: PreviewBlock[] = [];
  const left = [...figures].sort((a, b) => a.range.start - b.range.start);
  for (const passage of passages.slice(0, BLOCKS)) {
    const hull = passage.view.map.hull(0, passage.view.text.length);
    // A subject may stand behind the reply in the file; the customer reads it first.
    if (passage.role !== 'subject') {
      while (left[0] && left[0].range.start < hull.start && !isBeside(job.file, left[0], hull)) {
        out.push(figureBlock(left.shift() as Figure, job));
      }
    }
    const images: Figure[] = [];
    while (left[0] && isBeside(job.file, left[0], hull)) images.push(left.shift() as Figure);
    out.push({
      ...partOf(passage),
      range: job.place(hull),
      runs: runsOf(passage, { ...job, images, marked: markedIn(passage, findings) }),
    });
  }
  for (const figure of left) out.push(figureBlock(figure, job));
  return out;
}

/** Marks and spaces that may stand between an image and the words of its line. */
const BESIDE = /^[ \t*_`"')\]]{0,8}$/;

/** Does an image stand among a passage's words, or right before or behind them? */
function isBeside(file: string, { kind, range }: Figure, hull: Range): boolean {
  if (kind !== 'image') return false;
  if (contains(hull, range)) return true;
  const between = range.end <= hull.start ? file.slice(range.end, hull.start) : file.slice(hull.end, range.start);
  return BESIDE.test(between);
}

function partOf({ role, level, ordered, item, cell }: Passage): Omit<PreviewBlock, 'range' | 'runs'> {
  return {
    role,
    ...(level > 0 && { level }),
    ...(ordered !== undefined && { ordered }),
    ...(item && { item }),
    ...(cell && { cell }),
  };
}

function figureBlock({ kind, text, range }: Figure, { place }: { place: (range: Range) => PreviewBlock['range'] }) {
  const own = place(range);
  if (kind === 'rule') return { role: kind, range: own, runs: [] };
  return { role: kind, range: own, runs: [{ text, kind, range: own, findings: [] }] };
}
