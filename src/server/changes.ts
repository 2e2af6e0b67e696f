/** Time in which changes are gathered to be told at once, in milliseconds. */
const GATHER = 30;

/** Gathers documents whose results have changed, and tells of them together. */
export class Changes {
  private readonly listeners: ((uris: readonly string[]) => void)[] = [];
  private readonly uris = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  onChanged(listener: (uris: readonly string[]) => void): void {
    this.listeners.push(listener);
  }

  note(uri: string): void {
    this.uris.add(uri);
    this.timer ??= setTimeout(() => this.tell(), GATHER);
  }

  private tell(): void {
    this.timer = undefined;
    const uris = [...this.uris];
    this.uris.clear();
    for (const listener of this.listeners) listener(uris);
  }
}
