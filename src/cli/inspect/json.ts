import { Lines } from '#core/lines.ts';
import { hintsFor } from './hints.ts';
import { type Inspected, outside, placeOf, twinsOf } from './inspected.ts';

/** The same for programs. Offsets are UTF-16 code units in the file, line and column count from 1. */
export function inspectedJson(file: Inspected): object {
  const lines = new Lines(file.text);
  const at = (offset: number) => ({ offset, ...lines.at(offset) });
  return {
    path: file.path,
    form: file.form ?? null,
    leftAlone: file.leftAlone ?? null,
    onlyByName: file.byName ?? false,
    errors: file.errors.map(({ message, offset }) => ({ message, ...lines.at(offset) })),
    messages: file.messages.map(({ message, info }) => ({
      id: message.id,
      kind: message.kind,
      title: message.title,
      system: message.system ?? null,
      locale: message.locale ?? null,
      words: info?.words ?? 0,
      skipped: info?.skipped ?? null,
      start: at(message.range.start),
      end: at(message.range.end),
      passages: message.passages.map((passage) => {
        const place = placeOf(passage);
        const { role, level, view } = passage;
        return { role, level, text: view.text, start: at(place.start), end: at(place.end) };
      }),
      notJudged: [
        ...(message.figures ?? []).map(({ kind, text, range }) => ({ kind, text, start: at(range.start) })),
        ...twinsOf(message).map((twin) => ({ kind: 'twin', text: twin.text, start: at(twin.at) })),
      ],
    })),
    outside: file.form === undefined ? [] : outside(file).map(({ start, end }) => ({ start: at(start), end: at(end) })),
    hints: hintsFor(file),
  };
}
