import { strict as assert } from 'node:assert';
import { guardJson, guardYaml } from '#formats/guard/index.ts';
import { read } from '../data/input.ts';
import { again } from './hostile.ts';

const REPLY = 'Thank you for writing. We are on it, and you hear from us today.';

/** Files that would end the process, or never end. All are named. */
const FAULTS: readonly [what: string, path: string, text: string, message: RegExp][] = [
  ['brackets 100,000 deep', 'a.json', '['.repeat(100_000), /nested/],
  ['braces 100,000 deep', 'a.json', '{"a":'.repeat(100_000), /nested/],
  ['brackets 100,000 deep and closed', 'a.json', '['.repeat(100_000) + ']'.repeat(100_000), /nested/],
  ['flow lists 100,000 deep', 'a.yaml', '['.repeat(100_000), /nested/],
  ['flow maps 100,000 deep', 'a.yaml', '{a: '.repeat(100_000), /nested/],
  ['dashes 100,000 deep', 'a.yaml', '- '.repeat(100_000), /nested/],
  ['question marks 100,000 deep', 'a.yaml', '? '.repeat(100_000), /nested/],
  ['colons 100,000 deep', 'a.yaml', ': '.repeat(100_000), /nested/],
  ['rising indentation', 'a.yaml', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /nested/],
  ['rising dashes', 'a.yaml', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}-`).join('\n'), /nested/],
  ['aliases that multiply', 'a.yaml', bomb(12), /multiply/],
  ['an alias inside its own value', 'a.yaml', 'a: &a\n  - *a\n', /stands inside/],
  ['tabs in the indentation', 'a.yaml', 'a:\n\tb: c\n', /tab/],
  ['a quote that is never closed', 'a.yaml', `a: "${again('word ')}`, /still open/],
  ['a text that is never closed', 'a.json', `{"a": "${again('word ')}`, /ends before it is complete/],
  ['an end in the middle', 'a.json', '{"a": [1, 2', /ends before it is complete/],
  ['11 MB of YAML', 'a.yaml', again('a: b\n', 11_000_000), /larger than 10 MB/],
  ['51 MB of JSON', 'a.json', again('[1],', 51_000_000), /larger than 50 MB/],
];

function bomb(levels: number): string {
  let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x]\n';
  for (let i = 1; i < levels; i++)
    text += `a${i}: &a${i} [${Array(9)
      .fill(`*a${i - 1}`)
      .join(', ')}]\n`;
  return text;
}

describe('hostile JSON and YAML', () => {
  for (const [what, path, text, message] of FAULTS) {
    it(`tells ${what}`, () => {
      const before = process.cpuUsage();
      const reading = read(path, text, { named: true });
      assert.ok(process.cpuUsage(before).user < 5_000_000);
      assert.equal(reading?.errors.length, 1);
      const [error] = reading?.errors ?? [];
      assert.match(error?.message ?? '', message);
      assert.match(error?.message ?? '', /[.?:!]$/);
      assert.ok((error?.offset ?? -1) >= 0 && (error?.offset ?? 0) <= text.length);
    });

    it(`leaves ${what} alone where nobody named the file`, () => assert.equal(read(path, text), undefined));
  }

  it('reads no message of a library that turns hostile, and says why', () => {
    const json = `[{"title": "a", "body": ${JSON.stringify(REPLY)}}, ${'['.repeat(1000)}`;
    const reading = read('macros.json', json);
    assert.deepEqual(reading?.messages, []);
    assert.equal(reading?.errors[0]?.offset, json.indexOf('[[') + 499);
    const yaml = `replies:\n  - name: a\n    body: ${REPLY}\n  - ${'['.repeat(1000)}\n`;
    assert.deepEqual(read('.github/replies.yml', yaml)?.messages, []);
    assert.equal(read('.github/replies.yml', yaml)?.errors.length, 1);
  });

  it('takes ordinary nesting', () => {
    assert.equal(guardJson('['.repeat(100) + ']'.repeat(100)), undefined);
    assert.equal(guardJson(`{"a": "${'['.repeat(5000)}"}`), undefined);
    assert.equal(guardYaml(Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}a:`).join('\n')), undefined);
    assert.equal(guardYaml('a: |\n      [[[[[[ - - - -\n'.repeat(300).replaceAll('a:', '- a:')), undefined);
    assert.equal(guardYaml(`${'- a: b\n  c:\n    - d\n'.repeat(3000)}`), undefined);
    assert.equal(guardYaml(`[${'{a: b, c: [d]}, '.repeat(3000)}]`), undefined);
  });

  it('takes aliases that are used in earnest', () => {
    const yaml = `x: &note Thank you for writing to us.\nmacros:\n${`  - title: a\n    note: *note\n    body: ${REPLY}\n`.repeat(50)}`;
    const reading = read('macros.yaml', yaml);
    assert.deepEqual(reading?.errors, []);
    assert.equal(reading?.messages.length, 50);
  });
});
