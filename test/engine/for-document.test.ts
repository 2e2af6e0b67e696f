import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '#config/defaults.ts';
import type { Config } from '#config/types.ts';
import { createLinter } from '#engine/linter.ts';
import type { FileResult } from '#engine/types.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import { applied, type Change, change, page } from '../support/pages.ts';
import { FORMS } from './forms.ts';

const linter = createLinter({ rules, lexicon });
const RUNS = Number(process.env.KINDLINT_RUNS ?? 10);

/** Everything that a result says, its fixes among it; without the functions of passages. */
function plain(result: FileResult | undefined): string {
  return JSON.stringify(result, (_, value) => (value instanceof Map ? [...value] : value), 1);
}

const sentence = fc.constantFrom(
  'Unfortunately we aren’t able to ship it on Sunday.',
  'We are sorry for the trouble with your order.',
  'You must send us the form by {{date}}.',
  'Simply open the the box by the lid.',
  'However, we will write to you shortly. What else can we do for you?',
  'Thank you for your patience!',
  'Es tut uns leid, dass Ihre Bestellung nicht angekommen ist.',
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const typed = fc.record({
  at: change.map(({ at }) => at),
  deleted: fc.constantFrom(0, 0, 1, 40),
  text: fc.oneof(sentence, fc.constantFrom('a', ' ', '.', '\n', '\n\n', '{{', '}}', '"', '<b>', '- ', '# ')),
});
const changes = fc.array(fc.oneof(change, typed), { minLength: 1, maxLength: 6 });
const config: fc.Arbitrary<Config> = fc.constantFrom(defaultConfig, { ...defaultConfig, preset: 'strict' as const });

function assertSame(path: string, text: string, edits: readonly Change[], by: Config): void {
  const own = linter.forDocument();
  const options = { named: true, config: by };
  let current = text;
  for (const edit of [undefined, ...edits]) {
    if (edit) current = applied(current, edit);
    assert.equal(plain(own.lint(path, current, options)), plain(linter.lint(path, current, options)));
  }
}

describe('a linter for one document', () => {
  for (const { name, path, write } of FORMS) {
    it(`answers as if each text were the first: ${name}`, () => {
      const message = fc.array(paragraph, { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(message, changes, config, (paragraphs, edits, by) => {
          assertSame(path, write(paragraphs), edits, by);
        }),
        { numRuns: RUNS },
      );
    });
  }

  it('answers as if each text were the first: a long article', () => {
    const article = fc
      .array(fc.oneof(page, paragraph), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join('\n\n## Next\n\n'));
    fc.assert(
      fc.property(article, changes, config, (text, edits, by) => {
        assertSame('help/article.md', text, edits, by);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('forgets one file for another', () => {
    const own = linter.forDocument();
    for (const { path, write } of FORMS) {
      const text = write(['We can’t help you with the the lamp.']);
      assert.equal(plain(own.lint(path, text, { named: true })), plain(linter.lint(path, text, { named: true })));
    }
  });
});
