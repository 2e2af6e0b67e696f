/** Pauses while typing, in milliseconds: none that anybody sees for a short document, a longer one where judging takes long. */
const LEAST = 20;
const MOST = 1500;

/** How long to wait after a keystroke: judging is put off by the time that it took the last time. */
export class Pace {
  private readonly took = new Map<string, number>();

  pauseFor(uri: string): number {
    return Math.min(MOST, Math.max(LEAST, this.took.get(uri) ?? 0));
  }

  /** Runs something for a document and notes how long that takes. */
  async measured<T>(uri: string, run: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await run();
    this.took.set(uri, performance.now() - start);
    return result;
  }

  forget(uri: string): void {
    this.took.delete(uri);
  }
}
