import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { State } from 'vscode-languageclient';
import { closeAll, opened, remove, replace } from '../support/files.ts';
import { finding, gone, REPEATED } from '../support/findings.ts';
import { started } from '../support/kindlint.ts';
import { macro, SLIP } from '../support/macro.ts';
import { until } from '../support/until.ts';

describe('a server that ends', () => {
  afterEach(closeAll);

  it('comes back, and reads what is open', async () => {
    const { client } = (await started()) as unknown as { client: { state: State; serverProcess?: ChildProcess } };
    const document = await opened('help/crash.md', macro(SLIP));
    await finding(document.uri, REPEATED);
    const first = client.serverProcess?.pid;
    assert.ok(first);
    process.kill(first, 'SIGKILL');
    await until('a new server', () => {
      const now = client.serverProcess?.pid;
      return now !== undefined && now !== first && client.state === State.Running;
    });
    await finding(document.uri, REPEATED);
    await replace(document, 'the the', 'the');
    await gone(document.uri, REPEATED);
    await remove('help/crash.md');
  });
});
