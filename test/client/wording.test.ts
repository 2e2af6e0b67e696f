import assert from 'node:assert/strict';
import { formInWords, statusInWords, totalsInWords } from '#client/status/wording.ts';
import type { Status } from '#protocol/requests.ts';

const linted: Status = {
  uri: 'file:///a.json',
  state: 'linted',
  form: 'zendesk-json',
  messages: 12,
  counts: { error: 1, warning: 0, info: 2 },
  fixable: 1,
};
const none = { error: 0, warning: 0, info: 0 };

describe('what the status says', () => {
  it('names what was recognized, and counts', () => {
    assert.equal(statusInWords(linted), 'Zendesk JSON: 12 messages. 1 error and 2 hints; 1 safe fix.');
    assert.equal(
      statusInWords({ ...linted, counts: none, fixable: 0, messages: 1 }),
      'Zendesk JSON: 1 message. Nothing to change.',
    );
  });

  it('says why a file is left alone, in the server’s words where it has some', () => {
    const { form: _, ...other } = { ...linted, messages: 0, counts: none, fixable: 0 };
    assert.equal(statusInWords({ ...other, state: 'unrecognised' }), 'Not a macro or an article, so it is left alone.');
    assert.equal(
      statusInWords({ ...other, state: 'excluded', note: 'Listed in .gitignore.' }),
      'Listed in .gitignore.',
    );
  });

  it('has a sentence for each state', () => {
    for (const state of ['unrecognised', 'excluded', 'too-large', 'off', 'configuration', 'faulty'] as const) {
      assert.match(statusInWords({ ...linted, state, counts: none }), /^[A-Z].*\.$/, state);
    }
  });

  it('writes the names of forms as words', () => {
    assert.equal(formInWords('macro-library'), 'Macro library');
    assert.equal(formInWords('github-replies'), 'GitHub replies');
    assert.equal(formInWords('csv'), 'CSV');
  });

  it('sums up a workspace', () => {
    const totals = { ...none, files: 3, messages: 1204, words: 1, fixable: 0 };
    assert.equal(totalsInWords(totals), 'Kindlint read 1,204 messages in 3 files. Nothing to change.');
    assert.equal(
      totalsInWords({ ...totals, error: 2, warning: 1 }),
      'Kindlint read 1,204 messages in 3 files and found 2 errors and 1 warning.',
    );
    assert.equal(totalsInWords({ ...totals, messages: 0 }), 'Kindlint found no macros or articles in this workspace.');
  });
});
