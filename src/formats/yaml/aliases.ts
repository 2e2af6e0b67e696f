import { type Document, isAlias, isCollection, isNode, isPair, type Node } from 'yaml';
import type { ReadError } from '#core/message.ts';

/** How many values a file may stand for once all its aliases are written out. */
const MOST = 100_000;

/**
 * The fault of a file whose aliases would grow it beyond all use, or that contains itself. Aliases are never written
 * out here; but other tools would do so, and choke.
 */
export function expansionFault(documents: readonly Document.Parsed[]): ReadError | undefined {
  for (const document of documents) {
    const fault = document.contents ? new Counter(document.contents).fault : undefined;
    if (fault) return fault;
  }
  return undefined;
}

class Counter {
  fault: ReadError | undefined;
  private written = 0;
  /** What each anchored value stands for once written out; one that is still open is -1. */
  private readonly sizes = new Map<string, number>();

  constructor(root: Node) {
    this.sizeOf(root);
  }

  /** Values that `node` stands for. */
  private sizeOf(node: unknown): number {
    this.written++;
    if (this.fault || !isNode(node)) return 1;
    if (isAlias(node)) {
      const size = this.sizes.get(node.source) ?? 1;
      if (size < 0)
        this.complain(node, 'This reference stands inside the value that it points to. Please take it out.');
      return Math.max(1, size);
    }
    if (node.anchor !== undefined) this.sizes.set(node.anchor, -1);
    let size = 1;
    if (isCollection(node)) {
      for (const item of node.items) size += this.sizeOf(isPair(item) ? item.value : item);
    }
    if (node.anchor !== undefined) this.sizes.set(node.anchor, size);
    if (size > MOST && size > this.written * 10) {
      this.complain(node, 'References multiply this file beyond 100,000 values. Please write it without them.');
    }
    return size;
  }

  private complain(node: Node, message: string): void {
    this.fault ??= { message, offset: node.range?.[0] ?? 0 };
  }
}
