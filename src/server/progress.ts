import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  ProgressType,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { baseName } from '#formats/recognise/places.ts';
import { mapOf } from './client.ts';

type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;
const WORK_DONE = new ProgressType<WorkDone>();

/** Between two reports, in milliseconds: more would only be thrown away by the client. */
const PACE = 100;

/** What is shown while something takes its time. */
export interface Progress {
  /** Cancelled with the request, or by the user where the progress is shown. */
  readonly token: CancellationToken;
  readonly step: (done: number, of: number, path: string) => void;
  end(): void;
}

/** The progress of requests that a client shows. */
export class Progresses {
  private readonly running = new Map<unknown, CancellationTokenSource>();

  constructor(private readonly connection: Connection) {}

  /** Begins one, if the client gave a token for it. @param params of the request, unchecked */
  begin(title: string, params: unknown, token: CancellationToken): Progress {
    const { workDoneToken } = mapOf(params);
    const source = new CancellationTokenSource();
    const linked = token.onCancellationRequested(() => source.cancel());
    if (token.isCancellationRequested) source.cancel();
    const shown = typeof workDoneToken === 'string' || typeof workDoneToken === 'number' ? workDoneToken : undefined;
    if (shown !== undefined) this.running.set(shown, source);
    let last = 0;
    const send = (value: WorkDone) => {
      if (shown !== undefined) this.send(shown, value);
    };
    send({ kind: 'begin', title, percentage: 0, cancellable: true });
    return {
      token: source.token,
      step(done, of, path) {
        const now = performance.now();
        if (now - last < PACE) return;
        last = now;
        send({ kind: 'report', percentage: Math.floor((100 * done) / Math.max(1, of)), message: baseName(path) });
      },
      end: () => {
        send({ kind: 'end' });
        this.running.delete(shown);
        linked.dispose();
      },
    };
  }

  /** The user has cancelled what is shown. @param params of the notification, unchecked */
  cancel(params: unknown): void {
    this.running.get(mapOf(params).token)?.cancel();
  }

  private send(token: string | number, value: WorkDone): void {
    try {
      this.connection.sendProgress(WORK_DONE, token, value).catch(() => undefined);
    } catch {
      // The connection is closed.
    }
  }
}
