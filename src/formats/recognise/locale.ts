const LANGUAGES = new Set(
  'ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  ),
);
/** Codes that are words of other things too, and so say nothing as the name of a folder. */
const WORDS = new Set(['id', 'it', 'no', 'he', 'hi', 'is', 'ms', 'el', 'et', 'th', 'da', 'tr', 'sl', 'sr', 'lt', 'fa']);

const TAG = /^([a-z]{2})(?:[-_]([a-z]{2}|[0-9]{3}|hans|hant|latn))?$/i;

/** The language that a file's name (`reset.es.md`, `reset._es.md`) or folder (`es/reset.md`) declares. */
export function localeOfPath(path: string): string | undefined {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(/\.[a-z]+$/i, '');
  const suffix = /\._?([a-z]{2}(?:[-_][a-z0-9]{2,4})?)$/i.exec(name);
  const own = suffix ? tag(suffix[1] as string) : undefined;
  if (own) return own;
  for (const folder of parts.reverse()) {
    const found = tag(folder);
    if (found && !WORDS.has(found)) return found;
  }
  return undefined;
}

/** The language tag that a front matter declares, in its usual spelling. */
export function tag(text: string): string | undefined {
  const match = TAG.exec(text.trim());
  const language = match?.[1]?.toLowerCase();
  if (!match || !language || !LANGUAGES.has(language)) return undefined;
  const region = match[2];
  if (!region) return language;
  return `${language}-${region.length === 4 ? region[0]?.toUpperCase() + region.slice(1).toLowerCase() : region.toUpperCase()}`;
}
