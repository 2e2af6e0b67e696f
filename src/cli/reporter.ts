import type { FileReport } from './report.ts';
import type { Tally } from './tally.ts';

/** Shows a run. Each file is shown as soon as it is done. */
export interface Reporter {
  start(): void;
  file(report: FileReport): void;
  end(tally: Tally): void;
}
