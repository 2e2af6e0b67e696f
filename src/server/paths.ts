import { URI } from 'vscode-uri';

/*
 * Inside, files are named by paths with forward slashes, as configurations and globs have them: `/home/a b/x.md`,
 * `C:/x.md`, and for what is not on a disk `vscode-vfs://github/owner/x.md`. At the border they are URIs.
 */

/** The path of a URI, decoded; the text itself where it is none. */
export function pathOf(uri: string): string {
  const parsed = parse(uri);
  if (!parsed) return uri;
  const { scheme, authority } = parsed;
  // The root of a file system may be named without its slash.
  const path = authority !== '' && parsed.path === '' ? '/' : parsed.path;
  if (scheme !== 'file') return path.startsWith('/') ? `${scheme}://${authority}${path}` : path;
  if (authority !== '') return `//${authority}${path}`;
  return /^\/[A-Za-z]:/.test(path) ? `${path.charAt(1).toUpperCase()}${path.slice(2)}` : path;
}

/** The URI of a path. */
export function uriOf(path: string): string {
  const [, scheme, authority = '', rest = ''] = /^([a-z][a-z0-9+.-]+):\/\/([^/]*)(\/.*)$/is.exec(path) ?? [];
  if (scheme !== undefined) return URI.from({ scheme, authority, path: rest }).toString();
  if (path.startsWith('//')) {
    const [, host = '', below = '/'] = /^\/\/([^/]*)(.*)$/s.exec(path) ?? [];
    return URI.from({ scheme: 'file', authority: host, path: below }).toString();
  }
  return URI.from({ scheme: 'file', path: path.startsWith('/') ? path : `/${path}` }).toString();
}

/** The scheme of a URI in small letters, such as 'file'; '' where it has none. */
export function schemeOf(uri: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** Does the document stand nowhere yet, such as an untitled one? Then it has a name, and no folder. */
export function isHomeless(uri: string): boolean {
  const parsed = parse(uri);
  return !parsed || parsed.scheme === 'untitled' || !(parsed.path.startsWith('/') || parsed.authority !== '');
}

function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri, true);
  } catch {
    return undefined;
  }
}
