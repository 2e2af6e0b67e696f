import assert from 'node:assert/strict';
import { CASES } from './cases.ts';
import { complaints, load } from './support.ts';

describe('a mistake in the configuration', () => {
  for (const [what, text, said] of CASES) {
    it(`is named with its line and the nearest right name: ${what}`, async () => {
      assert.equal((await complaints(text))[0], said);
    });
  }

  it('leaves the rest of the file in force', async () => {
    const { config, findings } = await load(
      'preset: strict\nrules:\n  a/b: off\n  empathy/no-blame: error\n  ease/*: nope\n',
    );
    assert.equal(findings.length, 2);
    assert.equal(config.preset, 'strict');
    assert.deepEqual(config.rules, { 'empathy/no-blame': { severity: 'error' } });
  });

  it('is found behind a byte order mark and Windows line ends', async () => {
    assert.deepEqual(await complaints('\uFEFFpreset: strict\r\nrulez: {}\r\n'), [
      '2:1 There is no setting “rulez”. Did you mean “rules”?',
    ]);
  });

  it('is found in JSON, where comments and trailing commas are fine', async () => {
    const text = '\uFEFF{\n  // ours\n  "rules": {"empathy/no-balme": "off",},\n}\n';
    assert.deepEqual(await complaints(text, '/w/.kindlint.json'), [
      '3:13 There is no rule “empathy/no-balme”. Did you mean “empathy/no-blame”?',
    ]);
    assert.deepEqual(await complaints('{"preset": "strict"', '/w/.kindlint.json'), [
      '1:20 This is not valid JSON. A closing } is missing here.',
    ]);
  });
});

describe('a hostile configuration', () => {
  const hostile: readonly [string, string, RegExp][] = [
    ['deep brackets', '['.repeat(100_000), /nested more than 60 deep/],
    ['deep lists', `${'- '.repeat(50_000)}a`, /indented too deep/],
    ['deep indentation', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /indented too deep/],
    ['a size without end', 'a'.repeat(2_000_000), /larger than 1 MB/],
    ['an alias bomb', bomb(), /repeats parts of itself/],
    ['an alias of itself', 'topics: &a\n  x: *a\n', /repeats parts of itself/],
  ];
  for (const [what, text, said] of hostile) {
    it(`is one clear message: ${what}`, async () => {
      const all = await complaints(text);
      assert.match(all.join('\n'), said);
      assert.ok(all.length < 4, `${all.length} messages`);
    });
  }

  it('changes nothing but itself by the names of its keys', async () => {
    const { config } = await load('topics: {__proto__: {polluted: 1}, constructor: 2}\n__proto__: {preset: strict}\n');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal(config.preset, 'recommended');
  });
});

function bomb(): string {
  const lines = ['bomb:', '  a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++)
    lines.push(
      `  a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}
