import picomatch from 'picomatch/posix';

type Test = (path: string) => boolean;

const compiled = new Map<string, Test>();

/**
 * Does a path match a list of globs? A glob without a slash holds in every folder, one that names a folder holds for
 * all below it, and one that starts with `!` takes away again.
 * @param path with forward slashes, relative to the folder that the globs count from
 */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  let matched = false;
  for (const glob of globs) {
    const negative = glob.startsWith('!');
    if (negative === matched && testFor(negative ? glob.slice(1) : glob)(path)) matched = !negative;
  }
  return matched;
}

function testFor(glob: string): Test {
  let test = compiled.get(glob);
  if (!test) {
    test = compile(glob);
    compiled.set(glob, test);
  }
  return test;
}

function compile(glob: string): Test {
  const bare = glob
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '');
  if (bare === '' || bare === '.') return () => true;
  const anchored = bare.includes('/') ? bare : `**/${bare}`;
  // Extended globs are off: their regular expressions can take exponential time.
  return picomatch([anchored, `${anchored}/**`], { dot: true, noextglob: true });
}

/** Does a title match one of the patterns? `*` stands for any text, all else for itself; case does not count. */
export function matchesTitle(patterns: readonly string[], title: string): boolean {
  const lower = title.toLowerCase();
  return patterns.some((pattern) => matchesText(pattern.toLowerCase().split('*'), lower));
}

/** Walks through the parts from left to right, each at its first place: linear, whatever the pattern. */
function matchesText(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
