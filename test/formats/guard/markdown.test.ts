import { strict as assert } from 'node:assert';
import { guardMarkdown } from '#formats/guard/index.ts';
import { readFile } from '#formats/registry.ts';
import { input } from '../data/input.ts';
import { again, READ, REFUSED } from './hostile.ts';

/** What a file may take, in microseconds of the processor's time. */
const PATIENCE = 5_000_000;

function readInTime(path: string, text: string) {
  const before = process.cpuUsage();
  const reading = readFile(input(path, text, { named: true }));
  const { user } = process.cpuUsage(before);
  assert.ok(user < PATIENCE, `took ${user / 1000} ms`);
  return reading;
}

describe('hostile Markdown', () => {
  for (const [what, text] of Object.entries(REFUSED)) {
    it(`refuses ${what}`, () => {
      const reading = readInTime('docs/a.md', text);
      assert.deepEqual(reading?.messages, []);
      assert.equal(reading?.errors.length, 1);
      const [error] = reading?.errors ?? [];
      assert.ok(error && error.offset > 0 && error.offset < text.length);
      assert.match(error.message, /Please .*\.$/);
    });
  }

  for (const [what, text] of Object.entries(READ)) {
    it(`reads ${what}`, () => {
      const reading = readInTime('docs/a.md', text);
      assert.deepEqual(reading?.errors, []);
      assert.equal(reading?.messages.length, 1);
    });
  }

  it('points at the first mark too many', () => {
    const text = `# Title\n\nGood words.\n\n${'> '.repeat(300)}deep\n`;
    const error = guardMarkdown(text);
    assert.equal(error?.offset, text.indexOf('> ') + 200);
  });

  it('reads long pages of ordinary Markdown', () => {
    const page =
      '## A heading\n\nWe **can** do *this*, see [the page](https://a.b/c) and `code`.\n\n- one\n  - **two**\n  - three\n- four\n\n> Quote\n\n| a | b |\n|---|---|\n| **c** | [d](e) |\n\n1. First\n2. Second\n\n***\n\n[a]: https://x.y\n\n';
    assert.equal(guardMarkdown(page.repeat(1000)), undefined);
    const table = `| a | b |\n|---|---|\n${'| **c** | [d](e) `f` &amp; |\n'.repeat(5000)}`;
    assert.equal(guardMarkdown(table), undefined);
  });

  it('tells a line of many megabytes, whatever the file', () => {
    for (const path of ['docs/a.md', 'a.txt', 'docs/a.mdx']) {
      const reading = readInTime(path, `Hello.\n\n${again('word ', 9_000_000)}`);
      assert.deepEqual(reading?.messages, []);
      assert.deepEqual(
        reading?.errors.map(({ offset }) => offset),
        [8],
      );
      assert.match(reading?.errors[0]?.message ?? '', /longer than 1 MB/);
    }
  });

  it('tells a file of 20 MB', () => {
    for (const path of ['docs/a.md', 'a.txt']) {
      const reading = readInTime(path, again('word ', 20_000_000));
      assert.deepEqual(reading?.messages, []);
      assert.match(reading?.errors[0]?.message ?? '', /larger than 10 MB/);
    }
  });

  it('leaves a hostile file alone that is none of ours', () => {
    assert.equal(readFile(input('src/a.md', again('*a_ '))), undefined);
  });

  it('tells a fault in a file that is ours up to there, though nobody named it', () => {
    const reading = readFile(input('src/a.md', `---\ntitle: Reset\n---\n\n# Reset\n\n${again('> ')}`));
    assert.equal(reading?.form, 'markdown-article');
    assert.equal(reading?.errors.length, 1);
  });

  it('tells a hostile reply in a library and reads the others', () => {
    const body = `Please [open](https://b.c) it. ${again('*thank_ you again ')}`;
    const text = JSON.stringify([
      { title: 'a', body },
      { title: 'b', body: 'Thank you for your patience.' },
    ]);
    const reading = readInTime('macros.json', text);
    assert.deepEqual(
      reading?.messages.map(({ title, skip }) => [title, skip]),
      [
        ['a', 'unreadable'],
        ['b', undefined],
      ],
    );
    assert.equal(reading?.errors.length, 1);
    assert.ok((reading?.errors[0]?.offset ?? 0) < text.indexOf('Thank you'));
  });
});
