import assert from 'node:assert/strict';
import { codes, MACRO, startClient, type TestClient } from './support/client.ts';

const URI = 'untitled:Untitled-1';

describe('diagnostics that are pushed', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = startClient();
    await client.initialize();
  });
  afterEach(() => client.dispose());

  it('come when a document is opened, with its version', async () => {
    const found = client.next(URI, 1);
    client.open(URI, MACRO);
    assert.equal(codes(await found), 'template/repeated-word');
  });

  it('follow an edit, and go with the document', async () => {
    const first = client.next(URI, 1);
    client.open(URI, MACRO);
    await first;
    const second = client.next(URI, 2);
    client.change(URI, 2, MACRO.replace('The the', 'The'));
    assert.equal(codes(await second), '');
    const third = client.next(URI);
    client.close(URI);
    assert.deepEqual(await third, []);
  });
});
