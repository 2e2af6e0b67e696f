import assert from 'node:assert/strict';
import { defaultConfig } from '#config/defaults.ts';
import type { Config } from '#config/types.ts';
import { folders } from './support/folders.ts';
import { lintFile, listed, oneFile } from './support/linting.ts';

const strict: Config = { ...defaultConfig, preset: 'strict' };

const nothingToSay: Record<string, string> = {
  empty: '',
  'white space': '  \n\n\u00a0\n\t\n',
  'emoji alone': '🙂 👍🏽\n\n❤️ 👨‍👩‍👧',
  'a placeholder alone': '{{ticket.requester.first_name}}',
  'placeholders alone': '{{ticket.requester.first_name}}\n\n{{ticket.id}} {{dc.item}}\n\n{{current_user.name}}',
  'an image alone': '![a picture of the shop](shop.png)',
  'code alone': '`we can not do that`',
  'marks alone': '… – — • · » «',
};

describe('texts with nothing to judge', () => {
  for (const [name, text] of Object.entries(nothingToSay)) {
    for (const kind of ['macro', 'article', 'note'] as const) {
      it(`${name}, ${kind}: no finding`, () => {
        assert.equal(listed(lintFile(oneFile(text, kind, { system: 'zendesk' }), strict).findings), '');
      });
    }
  }
});

describe('very long texts', () => {
  if (process.env.RULE) return;
  const bad = folders.flatMap(({ rule }) => rule.examples).filter(({ verdict }) => verdict === 'bad');
  const all = bad.map(({ text }) => text);
  const whole = (size: number, glue: string) => {
    let text = '';
    for (let i = 0; text.length < size; i++) text += `${all[i % all.length]}${glue}`;
    return text;
  };

  it('in many paragraphs: no crash', () => {
    const { findings } = lintFile(oneFile(whole(100_000, '\n\n'), 'macro'), strict);
    assert.ok(findings.length > 100);
  });

  it('in one line: no crash', () => {
    const oneLine = whole(100_000, ' ').replace(/[\s#>|`]+/g, ' ');
    const { findings } = lintFile(oneFile(oneLine, 'macro'), strict);
    assert.ok(findings.length > 100);
  });

  it('one word, one sentence: no crash', () => {
    lintFile(oneFile('a'.repeat(100_000), 'macro'), strict);
    lintFile(oneFile(`${'we can not '.repeat(4_000)}.`, 'macro'), strict);
    lintFile(oneFile('please, '.repeat(4_000), 'article'), strict);
  });
});
