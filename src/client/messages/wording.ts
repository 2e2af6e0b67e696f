import type { Counts } from '#protocol/requests.ts';
import { counted } from '../words.ts';
import { type Entry, nameOf } from './model.ts';

const KIND = { macro: 'macro', article: 'article', note: 'internal note' } as const;

/** “2 errors, 1 hint”; empty where there is none. */
export function countsInWords({ error, warning, info }: Counts): string {
  const parts = [
    error > 0 && counted(error, 'error'),
    warning > 0 && counted(warning, 'warning'),
    info > 0 && counted(info, 'hint'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** What stands beside the name: the counts, and for a file of one message where it is. */
export function description(entry: Entry): string {
  const { folder, name } = entry.place;
  const where = entry.kind === 'file' ? folder : entry.parent ? '' : folder === '' ? name : `${folder}/${name}`;
  return [countsInWords(entry.counts), where].filter((part) => part !== '').join(' · ');
}

/** The entry in words, for those who listen. */
export function spoken(entry: Entry): string {
  const found = countsInWords(entry.counts) || 'nothing found';
  if (entry.kind === 'file') {
    return [nameOf(entry), counted(entry.messages.length, 'message'), found, entry.place.folder]
      .filter(Boolean)
      .join(', ');
  }
  const { kind, skipped } = entry.message;
  return `${nameOf(entry)}, ${KIND[kind]}, ${skipped ?? found}`;
}

/** What the tooltip says, line by line. */
export function details(entry: Entry): string[] {
  const { folder, name } = entry.place;
  const path = folder === '' ? name : `${folder}/${name}`;
  const found = countsInWords(entry.counts) || 'Nothing found';
  if (entry.kind === 'file') return [path, `${counted(entry.messages.length, 'message')} · ${found}`];
  const { title, kind, system, words, skipped } = entry.message;
  const about = [KIND[kind], system, counted(words, 'word')].filter(Boolean).join(' · ');
  return [title, about, skipped ?? found, path].filter((line) => line !== '');
}
