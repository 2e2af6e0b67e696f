import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { below } from '#config/paths.ts';
import type { Totals } from '#protocol/requests.ts';
import type { Closed } from '../diagnostics/closed.ts';
import { isCandidateIn } from '../files/walk.ts';
import { pathOf, uriOf } from '../paths.ts';
import { digestOf } from './digest.ts';
import type { Shelf } from './shelf.ts';
import { type RunHost, runWorkspace, type Step, totalsOf } from './workspace-run.ts';

const OWNER = 'workspace';

/** Lints the workspace when asked to, and from then on keeps what it found up to date. */
export class WholeWorkspace {
  private again: CancellationTokenSource | undefined;

  /** @param changed takes documents whose results are new, or gone */
  constructor(
    private readonly host: RunHost,
    private readonly shelf: Shelf,
    private readonly closed: Closed,
    private readonly changed: (uri: string) => void,
  ) {}

  /** Lints all that is recognised below the workspace's folders. What a cancelled run found is not kept. */
  async lint(token: CancellationToken, step: Step): Promise<Totals | undefined> {
    const { workspace } = this.host;
    for (;;) {
      const { generation } = workspace;
      const found = await runWorkspace(this.host, token, step);
      if (!found) return undefined;
      // Some was judged by rules that no longer hold.
      if (workspace.generation !== generation) continue;
      const before = [...this.shelf.all()].map(({ uri }) => uri);
      this.shelf.fill(found.digests, found.library, found.unread);
      this.show();
      for (const uri of new Set([...before, ...found.digests.map((digest) => digest.uri)])) this.changed(uri);
      return totalsOf(this.shelf.all());
    }
  }

  /** What holds has changed, or folders have: all is linted again, quietly, where it was linted before. */
  async lintAgain(): Promise<void> {
    if (!this.shelf.isFilled) return;
    this.again?.cancel();
    this.again = new CancellationTokenSource();
    await this.lint(this.again.token, () => undefined);
  }

  /** A file was closed, or changed on the disk. */
  async update(path: string): Promise<void> {
    if (!this.shelf.isFilled || !(this.shelf.has(path) || (await this.isInside(path)))) return;
    const uri = this.host.openUri(path) ?? uriOf(path);
    const outcome = await this.host.outcome(uri);
    if (!outcome?.linted && !this.shelf.has(path)) return;
    this.shelf.put(path, outcome?.linted && digestOf(outcome.linted));
    this.show();
    this.changed(uri);
  }

  private async isInside(path: string): Promise<boolean> {
    const { workspace, files } = this.host;
    for (const folder of workspace.folders.map(pathOf)) {
      if (below(folder, path) !== undefined && (await isCandidateIn(files, folder, path))) return true;
    }
    return false;
  }

  private show(): void {
    this.closed.set(OWNER, this.shelf.diagnostics());
  }
}
