import type { Library } from '#engine/library.ts';
import type { FileReport } from './report.ts';

/**
 * Passes reports on as soon as it is sure that no later file makes one of their findings void, in their order.
 * Most are passed on at once; where the folder is still undecided, it and those behind it wait.
 */
export async function* settled(reports: AsyncIterable<FileReport>, library: Library): AsyncGenerator<FileReport> {
  const waiting: FileReport[] = [];
  for await (const report of reports) {
    if (report.result) library.add(report.path, report.result);
    waiting.push(report);
    for (let first = waiting[0]; first && !isOpen(first, library); first = waiting[0]) {
      yield settle(first, library);
      waiting.shift();
    }
  }
  for (const report of waiting) yield settle(report, library);
}

function isOpen({ path, result }: FileReport, library: Library): boolean {
  return result !== undefined && library.isOpen(path, result);
}

function settle(report: FileReport, library: Library): FileReport {
  return report.result ? { ...report, result: library.settled(report.path, report.result) } : report;
}
