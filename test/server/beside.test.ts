import assert from 'node:assert/strict';
import type { FileSummary } from '#protocol/requests.ts';
import { Requests } from '#protocol/requests.ts';
import { type Editor, startEditor } from './support/editor.ts';

const BODY = `<p>${'Choose your lamp, and tell us what is wrong with it, so that we can mend it. '.repeat(8)}</p>`;

describe('an article with its JSON beside it', () => {
  let editor: Editor;
  afterEach(() => editor.dispose());

  it('has its title from there, and is left alone while it is a draft', async () => {
    editor = await startEditor({
      'help/360001234567-mend.html': BODY,
      'help/360001234567-mend.json': '{"title": "Mend a lamp", "draft": true}',
    });
    await editor.open('help/360001234567-mend.html');
    const uri = 'file:///w/help/360001234567-mend.html';
    const [file] = await editor.client.connection.sendRequest<FileSummary[]>(Requests.messages, { uri });
    assert.deepEqual(
      file?.messages.map(({ title, skipped }) => [title, skipped !== undefined]),
      [['Mend a lamp', true]],
    );
  });
});
