import assert from 'node:assert/strict';
import type { Status } from '#protocol/requests.ts';
import { readSettings } from '#server/settings.ts';
import { codes, MACRO, startClient, type TestClient } from './support/client.ts';

const URI = 'untitled:Untitled-1';
const DEFAULTS = { enable: true, run: 'onType', preset: 'recommended', samples: {} };

describe('settings', () => {
  it('that are missing or wrong mean the defaults', () => {
    const nonsense = [undefined, null, 5, 'x', [], [1], {}, { enable: 'no', run: 7, preset: 'harsh', preview: [] }];
    for (const section of nonsense) assert.deepEqual(readSettings(section), DEFAULTS);
    assert.deepEqual(readSettings({ preview: { samples: { a: 'b', c: 5, d: null } } }).samples, { a: 'b' });
  });

  it('that are right hold', () => {
    const given = { enable: false, run: 'onSave', preset: 'strict', other: 1 };
    assert.deepEqual(readSettings(given), { enable: false, run: 'onSave', preset: 'strict', samples: {} });
  });

  describe('of a client', () => {
    let client: TestClient;
    afterEach(() => client.dispose());
    const status = () => client.connection.sendRequest<Status>('kindlint/status', { uri: URI });

    it('are asked for where it answers, and again when it says that they changed', async () => {
      client = startClient({}, false);
      let section: unknown = { enable: false };
      client.connection.onRequest('workspace/configuration', () => [section]);
      client.connection.listen();
      await client.initialize({ capabilities: { workspace: { configuration: true } } });
      const first = client.next(URI);
      client.open(URI, MACRO);
      assert.equal((await status()).state, 'off');
      assert.deepEqual(await first, []);
      section = {};
      const shown = client.next(URI);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.equal((await status()).state, 'linted');
      assert.equal(codes(await shown), 'template/repeated-word');
    });

    it('are taken as it sends them, where it isn’t asked', async () => {
      client = startClient();
      await client.initialize({});
      client.open(URI, MACRO);
      assert.equal((await status()).state, 'linted');
      for (const settings of [{ kindlint: { enable: false } }, { enable: false }]) {
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
        assert.equal((await status()).state, 'off');
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { kindlint: {} } });
        assert.equal((await status()).state, 'linted');
      }
    });

    it('are the defaults where it answers with nonsense or a fault', async () => {
      for (const answer of [() => null, () => 'x', () => [null], () => Promise.reject(new Error('no'))]) {
        client = startClient({}, false);
        client.connection.onRequest('workspace/configuration', answer as () => unknown);
        client.connection.listen();
        await client.initialize({ capabilities: { workspace: { configuration: true } } });
        client.open(URI, MACRO);
        assert.equal((await status()).state, 'linted');
        client.dispose();
      }
    });

    it('are the defaults where it never answers', async () => {
      client = startClient({}, false);
      client.connection.onRequest('workspace/configuration', () => new Promise(() => undefined));
      client.connection.listen();
      await client.initialize({ capabilities: { workspace: { configuration: true } } });
      client.open(URI, MACRO);
      assert.equal((await status()).state, 'linted');
    }).timeout(8000);
  });
});
