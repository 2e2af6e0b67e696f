/** ISO 639-1 codes of languages that help desks write in. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk mn ms nb nl nn no pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh'.split(
    ' ',
  ),
);

/** A tag such as `en`, `pt-BR` or `zh_Hans` in its BCP 47 form; undefined where the text is none. */
export function asLocale(text: string): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2,4}|\d{3}))?$/i.exec(text.trim());
  const language = match?.[1]?.toLowerCase() ?? '';
  if (!LANGUAGES.has(language)) return undefined;
  return match?.[2] ? `${language}-${match[2]}` : language;
}

/** The language that a file's path names: `es.json`, `macros.de.yaml`, `replies_fr.json`, or a folder. */
export function localeOfPath(path: string): string | undefined {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const stem = file.replace(/\.[a-z]+$/i, '');
  const tail = /(?:^|[._-])([a-z]{2}(?:[-_][A-Z]{2})?)$/.exec(stem)?.[1];
  const folder = parts.reverse().find((part) => /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(part) && asLocale(part));
  return asLocale(stem) ?? (tail && asLocale(tail)) ?? (folder && asLocale(folder)) ?? undefined;
}
