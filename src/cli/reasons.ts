/** Why one message was not judged, in words for the reader. @param reason as `MessageInfo.skipped` gives it */
export function reasonInWords(reason: string): string {
  const language = /^language: (.+)$/.exec(reason)?.[1];
  if (language !== undefined) return `it is in ${languageName(language)}`;
  return REASONS[reason] ?? reason;
}

const REASONS: Partial<Record<string, string>> = {
  empty: 'it has no text',
  inactive: 'it is switched off',
  draft: 'it is a draft',
  'internal note': 'only agents read it',
  unreadable: 'its text can’t be read',
};

/** A language's English name. @param code ISO 639-1, or `und` */
export function languageName(code: string): string {
  if (code === 'und') return 'another language';
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
