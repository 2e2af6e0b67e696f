/** Every one of the names below every one of the prefixes; both are lists with white space between. '' is the top level. */
export function each(prefixes: string, names: string): string[] {
  const own = wordsOf(names);
  return (prefixes === '' ? [''] : wordsOf(prefixes)).flatMap((prefix) =>
    own.map((name) => (prefix === '' ? name : `${prefix}.${name}`)),
  );
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
