import { type CancellationToken, CancellationTokenSource } from 'vscode';

/** Runs questions of which only the newest counts: an earlier one is canceled, and its answer is dropped. */
export class Latest {
  private source: CancellationTokenSource | undefined;

  /** @returns undefined where a newer question came, or there was no answer */
  async run<Answer>(ask: (token: CancellationToken) => Promise<Answer | undefined>): Promise<Answer | undefined> {
    this.cancel();
    const source = new CancellationTokenSource();
    this.source = source;
    const answer = await ask(source.token);
    return source.token.isCancellationRequested ? undefined : answer;
  }

  cancel(): void {
    this.source?.cancel();
    this.source?.dispose();
    this.source = undefined;
  }
}
