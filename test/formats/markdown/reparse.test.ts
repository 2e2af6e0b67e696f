import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkdown } from '#formats/markdown/parse.ts';
import { Reparser } from '#formats/markdown/reparse.ts';
import { applied, type Change, change, page } from '../../support/pages.ts';

const RUNS = Number(process.env.KINDLINT_RUNS ?? 100);
/** Parts as small as they can be, so that a short text has many. */
const SMALL = { any: 1, beforeHeading: 1 };

/** Edits a text again and again, and compares each tree with the one that a fresh parse gives. */
function assertSameTrees(text: string, changes: readonly Change[], reparser: Reparser): void {
  let current = text;
  for (const each of [undefined, ...changes]) {
    if (each) current = applied(current, each);
    reparser.begin();
    assert.deepEqual(reparser.parse(current), parseMarkdown(current), JSON.stringify(current));
  }
}

describe('Markdown that is parsed again after an edit', () => {
  it('has the tree that a fresh parse gives, after each of many edits', () => {
    fc.assert(
      fc.property(page, fc.array(change, { maxLength: 8 }), (text, changes) => {
        assertSameTrees(text, changes, new Reparser(SMALL));
      }),
      { numRuns: RUNS },
    );
  });

  it('has it in parts of the usual size, too', () => {
    const long = fc.array(page, { minLength: 4, maxLength: 8 }).map((pages) => pages.join('\n\n# Next\n\n'));
    fc.assert(
      fc.property(long, fc.array(change, { maxLength: 4 }), (text, changes) => {
        assertSameTrees(text, changes, new Reparser());
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('parses no part again that was there before', () => {
    const reparser = new Reparser(SMALL);
    const before = reparser.parse('One.\n\n# Two\n\nThree [four].\n');
    reparser.begin();
    const after = reparser.parse('One.\n\n# Two and more\n\nThree [four].\n');
    assert.equal(after.children[0], before.children[0]);
    assert.notEqual(after.children[1], before.children[1]);
  });

  it('finds the links of a part when another part defines their name', () => {
    const reparser = new Reparser(SMALL);
    const use = 'See [the page] and [the\n> page][].\n\n';
    for (const definition of ['', '[the page]: /a\n', '[the  PAGE]: /b\n', '> [the page]: /c\n']) {
      reparser.begin();
      const text = `${use}# Links\n\n${definition}`;
      assert.deepEqual(reparser.parse(text), parseMarkdown(text));
    }
  });
});
