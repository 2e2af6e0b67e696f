import type { Token } from './token.ts';
import { BLOCKS, PARTS, SITE_BLOCKS } from './words.ts';

interface Open {
  readonly name: string;
  readonly token: Token;
}

/** Keeps account of the blocks that are open in a text. */
export class Balance {
  private readonly open: Open[] = [];
  private readonly lost: Open[] = [];

  /** @param site do the blocks of site generators count? */
  constructor(private readonly site: boolean) {}

  /** In `{% raw %}` and `{% comment %}` nothing counts but their end. */
  get isVerbatim(): boolean {
    const name = this.open[this.open.length - 1]?.name;
    return name === 'raw' || name === 'comment';
  }

  endsVerbatim(name: string): boolean {
    return name === `end${this.open[this.open.length - 1]?.name}`;
  }

  /** Takes the next tag; returns the name of the block that it should be in and is not, if so. */
  take(token: Token): string | undefined {
    const { name } = token;
    if (this.isBlock(name)) {
      this.open.push({ name, token });
      return undefined;
    }
    const within = PARTS[name];
    if (within) return this.open.some((block) => within.includes(block.name)) ? undefined : (within[0] as string);
    if (!name.startsWith('end') || !this.isBlock(name.slice(3))) return undefined;
    const block = name.slice(3);
    if (!this.open.some((one) => one.name === block)) return block;
    // What was opened inside and not ended is what lacks its end.
    for (let top = this.open.pop(); top && top.name !== block; top = this.open.pop()) this.lost.push(top);
    return undefined;
  }

  /** The blocks that have no end. */
  left(): readonly Open[] {
    return [...this.lost, ...this.open];
  }

  private isBlock(name: string): boolean {
    return BLOCKS.has(name) || (this.site && SITE_BLOCKS.has(name));
  }
}
