import type { Io } from './io.ts';
import { counted } from './text.ts';

/** A line on standard error that says how far a long run is. Only on a terminal, and only after a second. */
export class Progress {
  private readonly started = Date.now();
  private last = 0;
  private shown = false;
  private files = 0;

  constructor(private readonly io: Io) {}

  /** One more file is about to be read. */
  step(path: string): void {
    this.files++;
    if (!this.io.terminal.err) return;
    const now = Date.now();
    if (now - this.started < 1000 || now - this.last < 100) return;
    this.last = now;
    this.shown = true;
    const room = Math.max(20, (this.io.terminal.columns ?? 80) - 1);
    const line = `Reading … ${counted(this.files, 'file')}  ${path}`;
    this.io.err(`\r\x1b[K${line.length > room ? `${line.slice(0, room - 1)}…` : line}`);
  }

  /** Takes the line away again, before anything else is written. */
  clear(): void {
    if (this.shown) this.io.err('\r\x1b[K');
    this.shown = false;
  }
}
