import { baseName } from './places.ts';

/** Texts of files in the same folder, by their names. */
export type Beside = ReadonlyMap<string, string>;

/**
 * Names of files in the same folder that say more of this one: the page of a Guide article and its JSON, the body and the
 * metadata of an email in Salesforce, each beside the other. Whoever reads the file gives those along that are there.
 */
export function besideNames(path: string): string[] {
  const name = baseName(path);
  if (/\.email$/i.test(name)) return [`${name}-meta.xml`];
  if (/\.email-meta\.xml$/i.test(name)) return [name.replace(/-meta\.xml$/i, '')];
  if (/\.json$/i.test(name)) return [name.replace(/\.json$/i, '.html')];
  return /\.html?$/i.test(name) ? [name.replace(/\.html?$/i, '.json')] : [];
}

/** The text of the file beside another one; undefined where none stands there. */
export function textBeside({ path, beside }: { readonly path: string; readonly beside?: Beside | undefined }) {
  return besideNames(path).flatMap((name) => beside?.get(name) ?? [])[0];
}
