import assert from 'node:assert/strict';
import { type FileSummary, type Preview, Requests } from '#protocol/requests.ts';
import { startClient, type TestClient } from './support/client.ts';

const URI = 'untitled:Untitled-1';
const LIBRARY = `# Canned responses

## Refund

\`\`\`text
Hi [First name], the the money is on its way.
\`\`\`

## Late

\`\`\`text
Hello [First name], it comes by [shipping method] today.
\`\`\`
`;

describe('the preview, asked for', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = startClient();
    await client.initialize();
    client.open(URI, LIBRARY);
  });
  afterEach(() => client.dispose());

  const ask = (params: unknown) => client.connection.sendRequest<Preview | null>(Requests.preview, params as object);
  const text = (preview: Preview | null) =>
    preview?.blocks.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');

  it('shows the message at a place, by its id, else the first', async () => {
    assert.equal(text(await ask({ uri: URI })), 'Hi Maya, the the money is on its way.');
    const late = await ask({ uri: URI, position: { line: 11, character: 3 } });
    assert.equal(text(late), 'Hello Maya, it comes by [shipping method] today.');
    assert.equal((await ask({ uri: URI, message: late?.message.id }))?.message.id, late?.message.id);
    assert.equal((await ask({ uri: URI, message: 'gone' }))?.message.title.endsWith('Refund'), true);
  });

  it('follows edits, and says which version it shows', async () => {
    client.change(URI, 2, LIBRARY.replace('the the', 'the'));
    const preview = await ask({ uri: URI });
    assert.equal(preview?.version, 2);
    assert.equal(text(preview), 'Hi Maya, the money is on its way.');
    assert.ok(!preview?.findings.some(({ rule }) => rule === 'template/repeated-word'));
  });

  it('counts as the Messages view does', async () => {
    const [file] = await client.connection.sendRequest<FileSummary[]>(Requests.messages, { uri: URI });
    const preview = await ask({ uri: URI });
    assert.deepEqual(preview?.message, file?.messages[0]);
    assert.ok((preview?.findings.length ?? 0) > 0);
  });

  it('is nothing for what is none of ours, and for garbage', async () => {
    for (const params of [null, {}, [], { uri: 3 }, { uri: 'file:///none.md' }, { uri: '' }]) {
      assert.equal(await ask(params), null, JSON.stringify(params));
    }
    const odd = { uri: URI, position: { line: -1, character: 'x' }, message: {} };
    assert.equal((await ask(odd))?.message.title.endsWith('Refund'), true);
  });
});
