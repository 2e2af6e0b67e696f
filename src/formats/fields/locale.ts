import { tag } from '#formats/recognise/locale.ts';

/** A tag such as `en`, `pt-BR` or `zh_Hans` in its usual spelling; undefined where the text is none. */
export function asLocale(text: string): string | undefined {
  return tag(text);
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
