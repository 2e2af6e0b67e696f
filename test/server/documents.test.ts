import assert from 'node:assert/strict';
import type { Status } from '#protocol/requests.ts';
import { codes, MACRO, startClient, type TestClient } from './support/client.ts';

const JSON_MACROS = JSON.stringify({
  macros: [
    { id: 1, title: 'Parcel', actions: [{ field: 'comment_value', value: 'The the parcel is on its way to you.' }] },
  ],
});

describe('documents that stand nowhere, or somewhere else than on a disk', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = startClient();
    await client.initialize();
  });
  afterEach(() => client.dispose());

  async function found(uri: string, text: string, languageId: string) {
    const next = client.next(uri);
    client.open(uri, text, languageId);
    return codes(await next);
  }

  it('are read by their language', async () => {
    assert.equal(await found('untitled:Untitled-1', JSON_MACROS, 'json'), 'template/repeated-word');
    assert.equal(await found('untitled:Untitled-2', MACRO, 'markdown'), 'template/repeated-word');
  });

  it('are read by what they hold, where they are plain text', async () => {
    assert.equal(await found('untitled:Untitled-1', JSON_MACROS, 'plaintext'), 'template/repeated-word');
    assert.equal(await found('untitled:Untitled-2', MACRO, 'plaintext'), 'template/repeated-word');
    assert.equal(await found('untitled:Untitled-3', 'The the parcel is on its way to you.', 'plaintext'), '');
  });

  it('may have any scheme', async () => {
    assert.equal(
      await found('vscode-vfs://github/acme/desk/help/one.md', `# One\n\nThe the parcel.\n`, 'markdown'),
      'template/repeated-word',
    );
    assert.equal(await found('memfs:/one.md', MACRO, 'markdown'), 'template/repeated-word');
  });

  it('count as their language where their name says otherwise', async () => {
    assert.equal(await found('file:///x/macro.tpl', MACRO, 'markdown'), 'template/repeated-word');
  });

  it('that are too large say so', async () => {
    const text = `${MACRO}${'All is well with your order. '.repeat(150_000)}`;
    assert.equal(await found('untitled:Untitled-1', text, 'markdown'), 'kindlint/unreadable');
    const status = (await client.connection.sendRequest('kindlint/status', { uri: 'untitled:Untitled-1' })) as Status;
    assert.equal(status.state, 'too-large');
    assert.match(status.note ?? '', /larger than Kindlint reads in an editor \(4\.4 of 4 million characters\)/);
    assert.equal(
      await found('untitled:Untitled-2', `{ "x": "${'y'.repeat(4_100_000)}" }`, 'json'),
      '',
      'is none of ours',
    );
  });

  it('that are large are judged when they are saved, not while they are typed in', async () => {
    const text = `${MACRO}\n\`\`\`\n${`${'x'.repeat(99_999)}\n`.repeat(11)}\`\`\`\n`;
    assert.match(await found('untitled:Untitled-1', text, 'markdown'), /repeated-word/);
    client.change('untitled:Untitled-1', 2, text.replace('The the', 'The'));
    const next = client.next('untitled:Untitled-1');
    client.save('untitled:Untitled-1');
    assert.doesNotMatch(codes(await next), /repeated-word/);
    assert.deepEqual(
      client.pushed.map(({ version }) => version),
      [1, 2],
    );
  }).timeout(60_000);
});
