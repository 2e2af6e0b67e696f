import type { Counts, MessageSummary, PreviewFinding } from '#protocol/requests.ts';

/** What the severities are called. */
export const SEVERITY: Readonly<Record<PreviewFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Hint',
};

/** “2 errors, 1 hint”; “Nothing found” where there is none. */
export function countsText({ error, warning, info }: Counts): string {
  const parts = [many(error, 'error'), many(warning, 'warning'), many(info, 'hint')].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'Nothing found';
}

/** “3 words”; empty for none. */
export function many(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

export const KIND: Readonly<Record<MessageSummary['kind'], string>> = {
  macro: 'Macro',
  article: 'Article',
  note: 'Internal note',
};

/** “Macro for Zendesk, 84 words”. */
export function aboutText({ kind, words, locale, skipped }: MessageSummary, system: string | undefined): string {
  const parts = [system ? `${KIND[kind]} for ${system}` : KIND[kind], many(words, 'word'), locale ?? '', skipped ?? ''];
  return parts.filter((part) => part !== '').join(' · ');
}
