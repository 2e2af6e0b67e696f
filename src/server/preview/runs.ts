import type { Atom, Figure, Mark, Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { PreviewRun } from '#protocol/requests.ts';
import type { Sample } from '#systems/samples.ts';
import type { Marked } from './marked.ts';

/** What the runs of a passage are made with. */
export interface RunsJob {
  readonly marked: readonly Marked[];
  /** Images within the passage, sorted by place. */
  readonly images: readonly Figure[];
  /** The text of the file. */
  readonly file: string;
  /** True where a line break in the file is but a space to the reader, as in articles written in Markdown. */
  readonly joinsLines: boolean;
  /** What is shown for a placeholder or blank, its brackets included in the text. */
  readonly sample: (text: string, kind: 'placeholder' | 'blank') => Sample;
  /** Turns offsets of the file into the protocol's positions. */
  readonly place: (range: Range) => PreviewRun['range'];
}

/** What stands as a whole, in the preview as in the text. */
const WHOLE: Partial<Record<Atom['kind'], PreviewRun['kind']>> = {
  placeholder: 'placeholder',
  blank: 'blank',
  code: 'code',
  markup: 'tag',
};

/** Cuts a passage's text wherever something begins or ends: an atom, a mark, a finding. Images stand between. */
export function runsOf(passage: Passage, job: RunsJob): PreviewRun[] {
  const { text, map } = passage.view;
  const images = job.images.map((image) => ({ image, at: lastEnd(map.toText(0, image.range.start)) }));
  const out: PreviewRun[] = [];
  let atom = 0;
  let next = 0;
  const cuts = cutsOf(passage, job.marked, images);
  for (const [i, start] of cuts.entries()) {
    for (; next < images.length && (images[next]?.at ?? 0) <= start; next++) {
      const { image } = images[next] as (typeof images)[number];
      out.push({ text: image.text, kind: 'image', range: job.place(image.range), findings: [] });
    }
    const end = cuts[i + 1] ?? text.length;
    if (end <= start) continue;
    while (atom < passage.atoms.length && (passage.atoms[atom] as Atom).end <= start) atom++;
    const own = passage.atoms[atom];
    out.push(runOf(passage, { start, end }, own && own.start <= start ? own : undefined, job));
  }
  return out;
}

function runOf(passage: Passage, { start, end }: Range, atom: Atom | undefined, job: RunsJob): PreviewRun {
  const { view, marks } = passage;
  const text = view.text.slice(start, end);
  const kind = (atom && WHOLE[atom.kind]) ?? 'text';
  const sample = kind === 'placeholder' || kind === 'blank' ? job.sample(text, kind) : undefined;
  const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
  const styles = (['strong', 'emphasis', 'deleted'] as const).filter((style) => over.some((m) => m.kind === style));
  const url = over.find(({ kind: each }) => each === 'link')?.url ?? (atom?.kind === 'url' ? text : undefined);
  const findings = job.marked.filter((marked) => marked.start < end && start < marked.end);
  return {
    text: sample?.value ?? (job.joinsLines && text.includes('\n') ? joined(view, start, text, job.file) : text),
    kind,
    ...(sample && { name: sample.name }),
    ...(url !== undefined && { url }),
    range: job.place(view.map.hull(start, end)),
    findings: [...new Set(findings.map(({ finding }) => finding))],
    ...(styles.length > 0 && { marks: styles }),
  };
}

/** A line break that the markup asks for stays: it stands in the file as more than the end of a line. */
function joined({ map }: Passage['view'], start: number, text: string, file: string): string {
  return text.replace(/\n/g, (line, at: number) => {
    const source = map.hull(start + at, start + at + 1);
    return /^[\r\n]/.test(file.slice(source.start, source.end)) ? ' ' : line;
  });
}

/** Where runs begin, sorted; none within what stands as a whole. */
function cutsOf(
  { view, atoms, marks }: Passage,
  marked: readonly Marked[],
  images: readonly { at: number }[],
): number[] {
  const cuts = new Set([0, view.text.length]);
  const add = ({ start, end }: Range) => cuts.add(start).add(end);
  atoms.forEach(add);
  marks.filter(({ kind }: Mark) => kind !== 'heading').forEach(add);
  marked.forEach(add);
  for (const { at } of images) cuts.add(at);
  for (const { kind, start, end } of atoms) {
    if (!WHOLE[kind]) continue;
    for (const cut of cuts) if (start < cut && cut < end) cuts.delete(cut);
  }
  return [...cuts].sort((a, b) => a - b);
}

function lastEnd(ranges: readonly Range[]): number {
  return ranges.reduce((end, range) => Math.max(end, range.end), 0);
}
