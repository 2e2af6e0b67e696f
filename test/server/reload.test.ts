import assert from 'node:assert/strict';
import type { RegistrationParams } from 'vscode-languageserver/node';
import type { Status } from '#protocol/requests.ts';
import { codes, MACRO, startClient, type TestClient } from './support/client.ts';
import { eventually } from './support/eventually.ts';
import { memoryDisk } from './support/memory-disk.ts';

const URI = 'file:///ws/a.md';
const OFF = 'rules: {template/repeated-word: off}\n';
const HOUSE = '/ws/.kindlint/rules/house/no-sparkle';

const RULE = `---
title: Leave out the sparkle
messages:
  default:
    text: “{quote}” says nothing.
    help: Leave it out.
---

Leave out words that say nothing.
`;

describe('configurations and house rules', () => {
  let texts: Map<string, string>;
  let client: TestClient;
  const registered: string[] = [];
  afterEach(() => client.dispose());

  async function start(files: Record<string, string>, watches: boolean) {
    texts = new Map(Object.entries(files));
    client = startClient({ disk: memoryDisk(texts) }, false);
    registered.length = 0;
    client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      registered.push(...registrations.map(({ method }) => method));
      return null;
    });
    client.connection.listen();
    const workspace = watches ? { didChangeWatchedFiles: { dynamicRegistration: true } } : {};
    await client.initialize({ capabilities: { workspace }, workspaceFolders: [{ uri: 'file:///ws', name: 'ws' }] });
    const found = client.next(URI);
    client.open(URI, MACRO);
    return codes(await found);
  }
  const watched = (...uris: string[]) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: uris.map((uri) => ({ uri, type: 1 })),
    });
  const counts = async () => (await client.connection.sendRequest<Status>('kindlint/status', { uri: URI })).counts;

  it('are read again when the client tells that they changed', async () => {
    assert.equal(await start({ '/ws/.kindlint.yaml': OFF }, true), '');
    assert.deepEqual(registered, ['workspace/didChangeWatchedFiles']);
    const found = client.next(URI);
    texts.set('/ws/.kindlint.yaml', 'rules: {template/repeated-word: error}\n');
    await watched('file:///ws/.kindlint.yaml');
    assert.deepEqual((await found)[0]?.severity, 1);
  });

  it('hold from the moment they are there, and no longer once they are gone', async () => {
    assert.equal(await start({}, true), 'template/repeated-word');
    texts.set('/ws/.kindlint.json', '{ "rules": { "template/repeated-word": "off" } }');
    await watched('file:///ws/.kindlint.json');
    assert.equal((await counts()).warning, 0);
    texts.clear();
    await watched('file:///ws/.kindlint.json');
    assert.equal((await counts()).warning, 1);
  });

  it('are read again where a file that they extend changed', async () => {
    assert.equal(
      await start({ '/ws/.kindlint.yaml': 'extends: shared/desk.yaml\n', '/ws/shared/desk.yaml': '' }, true),
      'template/repeated-word',
    );
    texts.set('/ws/shared/desk.yaml', OFF);
    await watched('file:///ws/shared/desk.yaml');
    assert.equal((await counts()).warning, 0);
  });

  it('are read again when they are saved in a client that doesn’t watch', async () => {
    assert.equal(await start({}, false), 'template/repeated-word');
    assert.deepEqual(registered, []);
    texts.set('/ws/.kindlint.yaml', OFF);
    client.open('file:///ws/.kindlint.yaml', OFF, 'yaml');
    client.save('file:///ws/.kindlint.yaml');
    assert.equal((await counts()).warning, 0);
  });

  it('are looked at again now and then in a client that doesn’t watch', async () => {
    assert.equal(await start({ '/ws/.kindlint.yaml': '' }, false), 'template/repeated-word');
    texts.set('/ws/.kindlint.yaml', OFF);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const found = client.next(URI);
    client.change(URI, 2, `${MACRO}\nBye.\n`);
    await found;
    await eventually(() => codes(client.pushed.findLast(({ uri }) => uri === URI)?.diagnostics ?? []), '');
  }).timeout(8000);

  it('may bring rules of the house, from the moment they are there', async () => {
    assert.equal(await start({}, true), 'template/repeated-word');
    texts.set(`${HOUSE}/rule.md`, RULE);
    texts.set(`${HOUSE}/phrases.yaml`, 'phrases:\n  - avoid: sparkle\n    e.g.: Sparkle on.\n');
    await watched(`file://${HOUSE}/rule.md`, `file://${HOUSE}/phrases.yaml`);
    client.change(URI, 2, MACRO.replace('The the', 'Sparkle:'));
    assert.deepEqual(await counts(), { error: 0, warning: 1, info: 0 });
    texts.delete(`${HOUSE}/rule.md`);
    texts.delete(`${HOUSE}/phrases.yaml`);
    await watched('file:///ws/.kindlint');
    assert.deepEqual(await counts(), { error: 0, warning: 0, info: 0 });
  });

  it('that have mistakes say so where they stand, open or not, and only once', async () => {
    const config = 'file:///ws/.kindlint.yaml';
    await start({ '/ws/.kindlint.yaml': 'presett: strict\n' }, true);
    const closed = client.pushed.filter(({ uri }) => uri === config);
    assert.deepEqual(
      closed.map(({ diagnostics }) => diagnostics.map(({ message }) => message)),
      [[closed[0]?.diagnostics[0]?.message]],
    );
    assert.match(String(closed[0]?.diagnostics[0]?.message), /presett/);
    const found = client.next(config);
    client.open(config, 'presett: strict\n', 'yaml');
    assert.equal((await found).length, 1);
    texts.set('/ws/.kindlint.yaml', 'preset: strict\n');
    client.change(config, 2, 'preset: strict\n');
    client.save(config);
    await eventually(() => client.pushed.findLast(({ uri }) => uri === config)?.diagnostics, []);
  });

  it('are not read again for every document', async () => {
    const disk = memoryDisk(new Map([['/ws/.kindlint.yaml', OFF]]));
    client = startClient({ disk });
    await client.initialize({ workspaceFolders: [{ uri: 'file:///ws', name: 'ws' }] });
    for (let i = 0; i < 20; i++) {
      const found = client.next(`file:///ws/${i}.md`);
      client.open(`file:///ws/${i}.md`, MACRO);
      await found;
    }
    assert.deepEqual(disk.reads, ['/ws/.kindlint.yaml']);
  });
});
