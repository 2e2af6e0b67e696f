import { EventEmitter } from 'vscode';
import { type FileSummary, Requests } from '#protocol/requests.ts';
import type { Session } from '../session.ts';
import { looksAlike } from './model.ts';

/** Milliseconds in which changes of several files are taken together. */
const PAUSE = 150;

/** The files with messages that the server knows, kept up to date. */
export class Store {
  private readonly byUri = new Map<string, FileSummary>();
  private readonly waiting = new Set<string>();
  private readonly changed = new EventEmitter<void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.changed.event;

  constructor(private readonly session: Session) {
    session.context.subscriptions.push(
      this.changed,
      { dispose: () => clearTimeout(this.timer) },
      session.onDidChange((uris) => this.later(uris)),
    );
  }

  get files(): FileSummary[] {
    return [...this.byUri.values()];
  }

  /** A file as it is now: places in it move while the tree looks the same. */
  file(uri: string): FileSummary | undefined {
    return this.byUri.get(uri);
  }

  /** Asks for all files that the server knows. */
  async load(): Promise<void> {
    const files = await this.session.ask<FileSummary[]>(Requests.messages, {});
    if (!files) return;
    this.byUri.clear();
    for (const file of files) this.byUri.set(file.uri, file);
    this.changed.fire();
  }

  private later(uris: readonly string[]): void {
    for (const uri of uris) this.waiting.add(uri);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.update().catch((error) => this.session.output.debug(error));
    }, PAUSE);
  }

  /** Asks again for the files that have changed; for many at once it is cheaper to ask for all. */
  private async update(): Promise<void> {
    const uris = [...this.waiting];
    this.waiting.clear();
    if (uris.length > 20) return this.load();
    const answers = await Promise.all(
      uris.map(async (uri) => ({ uri, files: await this.session.ask<FileSummary[]>(Requests.messages, { uri }) })),
    );
    let differs = false;
    for (const { uri, files } of answers) {
      // Outrun by an edit: the next change asks again.
      if (!files) continue;
      const file = files[0]?.messages.length ? files[0] : undefined;
      if (!looksAlike(this.byUri.get(uri), file)) differs = true;
      if (file) this.byUri.set(uri, file);
      else this.byUri.delete(uri);
    }
    if (differs) this.changed.fire();
  }
}
