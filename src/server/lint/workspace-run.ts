import type { CancellationToken } from 'vscode-languageserver';
import { Library } from '#engine/library.ts';
import type { Totals } from '#protocol/requests.ts';
import type { Outcome } from '../context.ts';
import type { Files } from '../files/files.ts';
import { candidatesBelow } from '../files/walk.ts';
import { pathOf, uriOf } from '../paths.ts';
import { breathe } from '../patience.ts';
import { countsOf, fixableOf } from '../summary.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Digest, digestOf } from './digest.ts';

/** What a run through the workspace stands on. */
export interface RunHost {
  readonly workspace: Workspace;
  readonly files: Files;
  outcome(uri: string): Promise<Outcome | undefined>;
  /** The URI under which a file is open in the client; undefined where it is not. */
  openUri(path: string): string | undefined;
}

/** How far a run is. */
export type Step = (done: number, of: number, path: string) => void;

/** All files of the workspace that are ours. @returns undefined where it was cancelled */
export async function runWorkspace(
  host: RunHost,
  token: CancellationToken,
  step: Step,
): Promise<{ digests: Digest[]; library: Library; unread: string[] } | undefined> {
  const paths = await candidates(host, token);
  const { ruleSet } = await host.workspace.engineFor();
  const library = new Library(ruleSet.rules.map(({ meta }) => meta));
  const digests: Digest[] = [];
  const unread: string[] = [];
  for (const [i, { path, onlyIncluded }] of paths.entries()) {
    await breathe();
    if (token.isCancellationRequested) return undefined;
    step(i, paths.length, path);
    const uri = host.openUri(path) ?? uriOf(path);
    if (onlyIncluded && !(await host.workspace.settingFor(uri)).included) continue;
    const outcome = await host.outcome(uri);
    if (!outcome || UNREAD.has(outcome.state)) unread.push(path);
    if (!outcome?.linted) continue;
    const digest = digestOf(outcome.linted);
    library.add(digest.path, digest.result);
    digests.push(digest);
  }
  return token.isCancellationRequested ? undefined : { digests, library, unread };
}

/** States that leave open what the file holds. */
const UNREAD: ReadonlySet<Outcome['state']> = new Set(['too-large', 'off', 'faulty']);

interface Candidate {
  readonly path: string;
  /** The folder's configuration says which files are ours. */
  readonly onlyIncluded: boolean;
}

async function candidates({ workspace, files }: RunHost, token: CancellationToken): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const uri of workspace.folders) {
    const folder = pathOf(uri);
    const { config } = await workspace.settingFor(uriOf(`${folder.replace(/\/$/, '')}/x`));
    for await (const path of candidatesBelow(files, folder)) {
      if (token.isCancellationRequested) return [];
      if (!found.has(path)) found.set(path, { path, onlyIncluded: config.include.length > 0 });
    }
  }
  return [...found.values()];
}

/** What a run found, in figures. */
export function totalsOf(digests: Iterable<Digest>): Totals {
  const totals = { files: 0, messages: 0, words: 0, error: 0, warning: 0, info: 0, fixable: 0 };
  for (const { result } of digests) {
    const counts = countsOf(result.findings);
    totals.files++;
    totals.messages += result.messages.length;
    totals.words += result.messages.reduce((sum, { words, skipped }) => sum + (skipped === undefined ? words : 0), 0);
    totals.error += counts.error;
    totals.warning += counts.warning;
    totals.info += counts.info;
    totals.fixable += fixableOf(result.findings);
  }
  return totals;
}
