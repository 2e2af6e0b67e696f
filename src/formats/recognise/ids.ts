/**
 * Gives each message of a file an id made of its titles. The same title again gets -2, -3 …, in order, so an id only
 * depends on the titles above and beside it, not on what else the file holds.
 */
export class Ids {
  private readonly used = new Map<string, number>();

  /** @param titles from the outermost heading to the message's own */
  next(titles: readonly string[], fallback = 'message'): string {
    const base = titles.map(slug).filter(Boolean).join('/') || fallback;
    let count = (this.used.get(base) ?? 0) + 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (count > 1 && this.used.has(id)) id = `${base}-${++count}`;
    this.used.set(base, count);
    if (id !== base) this.used.set(id, 1);
    return id;
  }
}

/** A title in lower case, with its numbering gone and hyphens for all that is neither letter nor digit. */
export function slug(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /^[^\p{L}\p{N}]*((macro|template|response|reply|canned response)\s*)?#?\d+(\.\d+)*\s*([.):—–-]+\s*|\s+(?=["“„]))/u,
      '',
    )
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words.length > 80 ? words.slice(0, 80).replace(/-[^-]*$/, '') : words;
}
