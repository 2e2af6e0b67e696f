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

  it('are right after 1,000 rapid edits, and never of an older version than before', async () => {
    client.open(URI, MACRO);
    const found = client.next(URI, 1001);
    let line = 'The the parcel is on its way to you.';
    for (let version = 2; version <= 1001; version++) {
      const text = version % 2 === 0 ? 'x' : '';
      const range = { start: { line: 5, character: line.length }, end: { line: 5, character: line.length } };
      if (text === '') range.start = { line: 5, character: line.length - 1 };
      line = text === '' ? line.slice(0, -1) : line + text;
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version },
        contentChanges: [{ range, text }],
      });
    }
    assert.equal(codes(await found), 'template/repeated-word');
    const versions = client.pushed.map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    // Typing cancels: most of the texts were never judged.
    assert.ok(versions.length < 100, `${versions.length} were sent`);
  });

  it('wait for the document to be saved, where that is set', async () => {
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { run: 'onSave' } });
    const first = client.next(URI, 1);
    client.open(URI, MACRO);
    assert.equal(codes(await first), 'template/repeated-word');
    const next = client.next(URI);
    client.change(URI, 2, MACRO.replace('The the', 'A'));
    client.change(URI, 3, MACRO.replace('The the', 'The'));
    client.save(URI);
    assert.deepEqual(await next, []);
    assert.equal(client.pushed.at(-1)?.version, 3);
  });

  it('of a document that was closed while it was judged never come', async () => {
    client.open(URI, MACRO);
    client.close(URI);
    await client.connection.sendRequest('kindlint/status', { uri: URI });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(
      client.pushed.filter(({ diagnostics }) => diagnostics.length > 0),
      [],
    );
  });

  it('stay away from what is none of ours', async () => {
    const found = client.next('file:///x/package.json');
    client.open(
      'file:///x/package.json',
      '{ "name": "the the", "description": "Unfortunately we can’t help you." }',
      'json',
    );
    assert.deepEqual(await found, []);
    const status = (await client.connection.sendRequest('kindlint/status', {
      uri: 'file:///x/package.json',
    })) as object;
    assert.equal('form' in status, false);
  });

  it('say where a rule stopped with a fault of its own, and the others go on', async () => {
    client.dispose();
    client = startClient({ loadEngine: withThrowingRule });
    await client.initialize();
    const found = client.next(URI);
    client.open(URI, MACRO);
    const diagnostics = await found;
    assert.equal(codes(diagnostics), 'kindlint/unreadable template/repeated-word');
    assert.match(String(diagnostics[0]?.message), /^The rule empathy\/no-blame stopped here/);
  });

  it('say where the server itself fails, and it goes on', async () => {
    client.dispose();
    client = startClient({ loadEngine: () => Promise.reject(new Error('oh')) });
    await client.initialize();
    for (const uri of [URI, 'untitled:Untitled-2']) {
      const found = client.next(uri);
      client.open(uri, MACRO);
      assert.match(String((await found)[0]?.message), /^Kindlint itself stumbled over this file \(oh\)/);
    }
  });
});

/** The built-in rules, one of which throws whenever it is asked. */
async function withThrowingRule() {
  const { loadEngine } = await import('#engine/built-in.ts');
  const { engineOf } = await import('#engine/engine.ts');
  const engine = await loadEngine();
  const check = {
    check() {
      throw new Error('oh');
    },
  };
  const rules = engine.ruleSet.rules.map((rule) => (rule.meta.id === 'empathy/no-blame' ? { ...rule, check } : rule));
  return engineOf({ ...engine.ruleSet, rules }, engine);
}
