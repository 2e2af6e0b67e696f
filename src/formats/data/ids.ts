/** Gives each message of a file an id of its own that does not depend on what else is in the file, as far as it can. */
export class Ids {
  private readonly taken = new Set<string>();

  /**
   * The first candidate that is not blank, made simple, with a number behind it where it is taken.
   * @param candidates such as the item's own id, its title, its text
   */
  take(...candidates: readonly string[]): string {
    let base = '';
    for (const candidate of candidates) {
      base = simple(candidate);
      if (base) break;
    }
    base ||= 'message';
    let id = base;
    for (let n = 2; this.taken.has(id); n++) id = `${base}-${n}`;
    this.taken.add(id);
    return id;
  }
}

/** Letters and digits in lower case with single dashes between, at most 60 code units. */
function simple(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
