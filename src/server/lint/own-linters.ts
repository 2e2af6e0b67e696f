import type { Linter } from '#engine/linter.ts';

/**
 * Gives each document that is edited a linter of its own, which keeps what an edit leaves as it was. A document that was
 * only opened has none: most are never edited, and what is kept takes memory.
 */
export class OwnLinters {
  private readonly known = new Map<string, { readonly shared: Linter; own?: Linter }>();

  /** @param shared the linter that holds for the document now; another one than the last time makes a new start */
  linterFor(uri: string, shared: Linter): Linter {
    const known = this.known.get(uri);
    if (known?.shared !== shared) {
      this.known.set(uri, { shared });
      return shared;
    }
    known.own ??= shared.forDocument();
    return known.own;
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }
}
