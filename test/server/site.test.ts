import assert from 'node:assert/strict';
import type { Status } from '#protocol/requests.ts';
import { codes, startClient, type TestClient } from './support/client.ts';
import { eventually } from './support/eventually.ts';
import { memoryDisk } from './support/memory-disk.ts';

const RULE = 'complete-resolution/article-way-forward';
const URI = 'file:///ws/help/a.md';
/** An article that ends without a way on for whoever is still stuck. */
const LACKS =
  '# Change the PIN of your card\n\n1. Open the app and tap **Cards**.\n2. Choose the card, then tap **New PIN**.\n3. Enter the new PIN twice.\n';
const HAS = `${LACKS}\nStill stuck? Write to us at help@example.com, and we’ll look into it with you.\n`;

describe('what the site’s template brings', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  async function start(files: Record<string, string>, folders = true, capabilities: object = {}) {
    client = startClient({ disk: memoryDisk(new Map(Object.entries(files))) });
    const workspaceFolders = folders ? [{ uri: 'file:///ws', name: 'ws' }] : null;
    await client.initialize({ capabilities, workspaceFolders });
  }
  async function shows(expected: string) {
    client.open(URI, LACKS);
    await client.connection.sendRequest('kindlint/status', { uri: URI });
    const last = () => client.pushed.findLast(({ uri }) => uri === URI);
    await eventually(() => codes(last()?.diagnostics ?? []), expected);
    assert.ok(last(), 'something was shown');
  }
  const articles = (count: number, text: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`/ws/help/${i}.md`, text]));

  it('is missed in no article where all of them lack it', async () => {
    await start({ '/ws/help/a.md': LACKS, ...articles(12, LACKS) });
    await shows('');
  });

  it('is asked for where another article has it', async () => {
    await start({ '/ws/help/a.md': LACKS, ...articles(12, LACKS), '/ws/help/z.md': HAS });
    await shows(RULE);
  });

  it('is asked for where there are too few articles to tell', async () => {
    await start({ '/ws/help/a.md': LACKS, ...articles(3, LACKS) });
    await shows(RULE);
  });

  it('goes by the folders around, where the nearest is small', async () => {
    const others = Object.entries(articles(12, LACKS)).map(([path, text]) => [path.replace('help', 'docs'), text]);
    await start({ '/ws/help/a.md': LACKS, ...Object.fromEntries(others) });
    await shows('');
  });

  it('is asked for where the article stands alone', async () => {
    await start({ '/ws/help/a.md': LACKS, ...articles(12, LACKS) }, false);
    await shows(RULE);
  });

  it('is never shown before it is known', async () => {
    await start({ '/ws/help/a.md': LACKS, ...articles(12, LACKS) });
    await shows('');
    assert.deepEqual(
      client.pushed.filter(({ diagnostics }) => diagnostics.length > 0),
      [],
    );
  });

  it('is known to a client that pulls as soon as it can be', async () => {
    const pulls = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    await start({ '/ws/help/a.md': LACKS, ...articles(3, LACKS) }, true, pulls);
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    client.open(URI, LACKS);
    interface Report {
      readonly resultId: string;
      readonly items: [];
    }
    const params = { textDocument: { uri: URI } };
    const first = await client.connection.sendRequest<Report>('textDocument/diagnostic', params);
    assert.equal(codes(first.items), '');
    await refreshed;
    const again = { ...params, previousResultId: first.resultId };
    assert.equal(codes((await client.connection.sendRequest<Report>('textDocument/diagnostic', again)).items), RULE);
  });

  it('is what linting the workspace says, once it was linted', async () => {
    await start({ '/ws/help/a.md': LACKS, ...articles(12, LACKS) });
    await client.connection.sendRequest('kindlint/lintWorkspace', {});
    client.open(URI, LACKS);
    const { counts } = await client.connection.sendRequest<Status>('kindlint/status', { uri: URI });
    assert.deepEqual(counts, { error: 0, warning: 0, info: 0 });
  });
});
