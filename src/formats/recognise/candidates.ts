import { tellingPath } from '#formats/fields/names.ts';
import { isHtmlPlace } from './html-places.ts';
import { baseName, endingOf } from './places.ts';

/** Endings of the files that are looked into when a folder is read. A file that is named is looked into whatever its name. */
const ENDINGS = new Set(
  'md markdown mdown mkd mdx json jsonc ndjson jsonl json5 yml yaml html htm xhtml txt text csv tsv xml email tf tfvars hcl js mjs cjs jsx ts mts cts tsx'.split(
    ' ',
  ),
);

/** Pages: those where help pages are kept are looked into. */
const PAGES = new Set('html htm xhtml'.split(' '));

/** Programs: those whose own name or folder says that they hold replies are looked into. */
const SCRIPTS = new Set('js mjs cjs jsx ts mts cts tsx'.split(' '));

/** Large files of other tools that never hold messages. */
const NEVER = new Set(['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'composer.lock']);

/** May a file that was found in a folder hold messages, as far as its name tells? */
export function isCandidate(file: string): boolean {
  const name = baseName(file);
  if (name.startsWith('.') || NEVER.has(name) || /\.(?:min\.js|d\.ts)$/.test(name)) return false;
  return ENDINGS.has(endingOf(name));
}

/**
 * Is a file read only where the configuration names it?
 * @param path relative to the configuration's folder: what the folders around it are called says nothing
 */
export function isOnlyIfNamed(path: string): boolean {
  const ending = endingOf(path);
  if (SCRIPTS.has(ending)) return tellingPath(path) < 2;
  return PAGES.has(ending) && !isHtmlPlace(path);
}

/** Files about a repository itself. They are read only by their own name, never since a pattern fits them. */
export function isAboutTheProject(file: string): boolean {
  const stem = baseName(file).replace(/\..*$/, '');
  return /^(?:readme|changelog|changes|history|contributing|code[-_]of[-_]conduct|security|licen[cs]e|authors)$/i.test(
    stem,
  );
}
