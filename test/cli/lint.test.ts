import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderWith, run } from './support/run-fake.ts';

const late = '# Late\n\nUnfortunately, the the van is full.\n';

describe('exit codes', () => {
  const cases: readonly [string, string[], Record<string, string>, number][] = [
    ['nothing found', ['a.md'], { 'a.md': '# A\nFine.\n' }, 0],
    ['a warning', ['a.md'], { 'a.md': '# A\nUnfortunately, no.\n' }, 1],
    ['a warning below --fail-on', ['a.md', '--fail-on', 'error'], { 'a.md': '# A\nUnfortunately, no.\n' }, 0],
    ['an error at --fail-on', ['a.md', '--fail-on', 'error'], { 'a.md': late }, 1],
    ['--fail-on never', ['a.md', '--fail-on', 'never'], { 'a.md': late }, 0],
    ['a fault, whatever --fail-on says', ['a.md', '--fail-on', 'never'], { 'a.md': '# A\nBROKEN\n' }, 2],
    ['a fault beside findings', ['.'], { 'a.md': late, 'b.md': 'BROKEN' }, 2],
    ['a path that leads nowhere', ['nope.md'], { 'a.md': '' }, 2],
    ['a pattern that leads nowhere', ['*.json'], { 'a.md': '' }, 2],
    ['a mistake in the configuration', ['.'], { 'a.md': '# A\n', '.kindlint.yaml': 'preset: x' }, 2],
    ['a configuration that is not there', ['.', '--config', 'x.yaml'], { 'a.md': '# A\n' }, 2],
    ['an unknown option', ['--nope'], {}, 2],
    ['an unknown rule', ['--rule', 'template/x=off'], {}, 2],
    ['nothing to read, nothing named', [], {}, 0],
    ['a file that is none of ours', ['a.txt'], { 'a.txt': 'Hi' }, 0],
  ];
  for (const [what, args, files, code] of cases) {
    it(`${code}: ${what}`, async () => {
      assert.equal((await run(args, { files })).code, code);
    });
  }
});

describe('what is read', () => {
  it('is what is named; a file that holds nothing for us is told', async () => {
    const { out, err } = await run(['a.md', 'b.txt', '--format', 'json'], {
      files: { 'a.md': late, 'b.txt': 'Hi', 'c.md': late },
    });
    assert.deepEqual(
      JSON.parse(out).files.map((file: { path: string }) => file.path),
      ['a.md'],
    );
    assert.equal(err, 'b.txt: left alone, Kindlint found no macro, canned reply or article in it.\n');
  });

  it('is what the configuration includes where nothing is named, without what it excludes', async () => {
    const files = {
      '.kindlint.yaml': 'include: ["in/**", x.md]\nexclude: [in/old]\n',
      'in/a.md': late,
      'in/old/b.md': late,
      'x.md': late,
      'y.md': late,
    };
    const shown = async (...args: string[]) =>
      JSON.parse((await run([...args, '--format', 'json'], { files })).out).files.map(
        (file: { path: string }) => file.path,
      );
    assert.deepEqual(await shown(), ['in/a.md', 'x.md']);
    assert.deepEqual(await shown('y.md', 'in'), ['y.md', 'in/a.md']);
    assert.deepEqual(await shown('in/old/b.md'), []);
    assert.deepEqual(await shown('in/old/b.md', '--no-config'), ['in/old/b.md']);
  });

  it('is nothing where the configuration includes what is not there, and that is told', async () => {
    const files = { '.kindlint.yaml': 'include: nope/**\n', 'a.md': late };
    const { code, err } = await run([], { files });
    assert.equal(code, 2);
    assert.equal(err, '.kindlint.yaml:1:1 What “include” names is nowhere below this folder: nope/**.\n');
  });

  it('tells which ignored findings are no longer there, where all was read', async () => {
    const files = { '.kindlint.yaml': 'ignore:\n  - message: A\n  - message: B\n', 'a.md': '# A\n' };
    const said = '.kindlint.yaml:3:5 This entry of “ignore” silences nothing any more. You can take it out.\n';
    assert.deepEqual(await run([], { files }).then(({ code, err }) => [code, err]), [0, said]);
    assert.equal((await run(['a.md'], { files })).err, '');
    assert.equal((await run(['--preset', 'strict'], { files })).err, '');
  });

  it('holds pages and data only where they are named or the configuration names them', async () => {
    const shown = async (args: string[], yaml: string) => {
      const { out } = await run([...args, '--format', 'json'], { files: { 'a.html': late, '.kindlint.yaml': yaml } });
      return JSON.parse(out).files.map((file: { path: string }) => file.path);
    };
    assert.deepEqual(await shown(['.'], ''), []);
    assert.deepEqual(await shown(['a.html'], ''), ['a.html']);
    assert.deepEqual(await shown(['.'], 'include: "*.html"'), ['a.html']);
    assert.deepEqual(await shown(['.'], 'fields: [{files: "*.html", body: x}]'), ['a.html']);
  });

  it('goes on past a file that is not UTF-8, and leaves such files alone where they are none of ours', async () => {
    const bad = Buffer.from([0x23, 0x20, 0x41, 0x0a, 0xe9, 0x41]);
    const { out, err, code } = await run(['.', '--format', 'json'], {
      files: { 'a.md': bad, 'b.md': late, 'c.txt': bad },
    });
    assert.equal(code, 2);
    assert.match(err, /^a\.md:2:1 This byte \(E9\) is not valid UTF-8/);
    const [first, second] = JSON.parse(out).files;
    assert.deepEqual([first.path, first.errors[0].line, first.errors[0].column], ['a.md', 2, 1]);
    assert.deepEqual([second.path, second.findings.length], ['b.md', 2]);
  });

  it('is standard input for a hyphen, under the name that is given', async () => {
    const { out, code } = await run(['-', '--format', 'json', '--stdin-filename', 'x/y.md'], { input: late });
    assert.equal(code, 1);
    assert.equal(JSON.parse(out).files[0].path, 'x/y.md');
    assert.equal(JSON.parse((await run(['-', '--format', 'json'], { input: late })).out).files[0].path, '-');
  });

  it('follows the command line: --rule over the configuration', async () => {
    const files = { 'a.md': '# A\nUnfortunately, no.\n', '.kindlint.yaml': 'rules: {positive-framing/*: error}' };
    assert.equal((await run(['a.md', '--rule', 'positive-framing=off'], { files })).code, 0);
    assert.equal((await run(['a.md', '--rule', 'negative-opener=off'], { files })).code, 0);
  });
});

describe('--fix', () => {
  it('writes what is safe and reports what is left', async () => {
    const folder = folderWith({ 'a.md': `\uFEFF${late.replaceAll('\n', '\r\n')}` });
    const { out, code } = await run(['a.md', '--fix'], {}, folder);
    assert.equal(code, 1);
    assert.equal(
      fs.readFileSync(path.join(folder, 'a.md'), 'utf8'),
      '\uFEFF# Late\r\n\r\nUnfortunately, the van is full.\r\n',
    );
    assert.match(out, /Fixed 1 place in 1 file\./);
    assert.doesNotMatch(out, /repeated-word/);
    fs.rmSync(folder, { recursive: true });
  });

  it('says so where the file can’t be written, and reports the rest', async () => {
    const folder = folderWith({ 'a.md': late, 'b.md': late });
    fs.chmodSync(path.join(folder, 'a.md'), 0o444);
    const { code, err, out } = await run(['.', '--fix'], {}, folder);
    assert.equal(code, 2);
    assert.equal(err, 'a.md:1:1 The file is read-only, so nothing was written.\n');
    assert.match(out, /Fixed 1 place in 1 file\./);
    assert.match(out, /repeated-word/);
    fs.rmSync(folder, { recursive: true });
  });

  it('only shows a diff in a dry run, on standard output alone', async () => {
    const folder = folderWith({ 'x/a.md': late.trimEnd() });
    const { out, err } = await run(['x', '--fix-dry-run'], {}, folder);
    assert.equal(
      out,
      [
        '--- a/x/a.md',
        '+++ b/x/a.md',
        '@@ -1,3 +1,3 @@',
        ' # Late',
        ' ',
        '-Unfortunately, the the van is full.',
        '\\ No newline at end of file',
        '+Unfortunately, the van is full.',
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    );
    assert.match(err, /Would fix 1 place in 1 file/);
    assert.equal(fs.readFileSync(path.join(folder, 'x/a.md'), 'utf8'), late.trimEnd());
    fs.rmSync(folder, { recursive: true });
  });

  it('turns standard input into standard output', async () => {
    assert.equal((await run(['-', '--fix'], { input: late })).out, late.replace('the the', 'the'));
    assert.equal((await run(['-', '--fix'], { input: '# A\nFine.' })).out, '# A\nFine.');
  });
});

describe('--format json', () => {
  it('is the contract, word for word', async () => {
    const text = '\uFEFF# Late 😀\r\n\r\nUnfortunately, the the van is full.\r\n# ES\r\n¡Hola!\r\n';
    const { out } = await run(['a.md', '--format', 'json', '--no-config'], { files: { 'a.md': text } });
    const { version, tool, files, summary } = JSON.parse(out);
    assert.equal(version, 1);
    assert.equal(tool.name, 'kindlint');
    assert.deepEqual(Object.keys(files[0]), ['path', 'form', 'errors', 'messages', 'findings', 'suppressed']);
    assert.deepEqual(files[0].messages[1], {
      id: 'ES',
      kind: 'macro',
      title: 'ES',
      system: null,
      locale: null,
      words: 3,
      start: text.indexOf('# ES'),
      end: text.length,
      skipped: 'language: es',
    });
    const at = text.indexOf('the the');
    assert.deepEqual(files[0].findings[1], {
      rule: 'template/repeated-word',
      family: 'template',
      severity: 'error',
      scope: 'phrase',
      message: 'A word stands here twice.',
      help: 'Start with what you can do.',
      messageId: 'default',
      start: { offset: at, line: 3, column: 16 },
      end: { offset: at + 7, line: 3, column: 23 },
      quote: 'the the',
      fixes: [{ title: 'Write “the”', class: 'safe', edits: [{ start: at + 3, end: at + 7, text: '' }] }],
    });
    assert.deepEqual(summary, {
      files: 1,
      messages: 2,
      skipped: { 'language: es': 1 },
      words: 3,
      errors: 1,
      warnings: 1,
      infos: 0,
      fixable: 1,
    });
  });

  it('is one whole document even where nothing or only faults are to be told', async () => {
    assert.deepEqual(JSON.parse((await run(['--format', 'json'])).out).files, []);
    const { out } = await run(['nope.md', '--format', 'json']);
    const [file] = JSON.parse(out).files;
    assert.deepEqual([file.path, file.form, file.errors.length], ['nope.md', '', 1]);
    const config = await run(['--format', 'json', '--config', 'x.yaml']);
    assert.deepEqual(JSON.parse(config.out).files, []);
  });

  it('names the configuration that has a mistake, once', async () => {
    const files = { 'a.md': '# A', 'b.md': '# B', '.kindlint.yaml': '\npreset: strct' };
    const { out, err } = await run(['.', '--format', 'json'], { files });
    const all = JSON.parse(out).files;
    assert.deepEqual(all[0].path, '.kindlint.yaml');
    assert.deepEqual(all[0].errors, [
      { message: 'There is no preset “strct”. Did you mean “strict”?', line: 2, column: 9 },
    ]);
    assert.equal(all.length, 3);
    assert.equal(err, '.kindlint.yaml:2:9 There is no preset “strct”. Did you mean “strict”?\n');
  });
});

describe('the readable output', () => {
  it('shows the words, why they matter, what to do, and what it comes to', async () => {
    const { out } = await run(['a.md'], { files: { 'a.md': `${late}\n# Dos\n\n¡Hola!\n` } });
    assert.equal(
      out,
      `a.md

  Late (macro, line 1)

    3:1     warning  Unfortunately, the the van is full.
                     ^^^^^^^^^^^^^^
                     The bad news comes first, and the customer stops reading.
                     → Start with what you can do.   positive-framing/negative-opener

    3:16    error    Unfortunately, the the van is full.
                                    ^^^^^^^
                     A word stands here twice.
                     → Write “the”   template/repeated-word · --fix

1 error and 1 warning in 1 of 2 messages (1 file)

  positive-framing  1  ■
  template          1  ■

1 finding can be fixed for you: run the same command with --fix.
1 message was not judged: 1 in Spanish.
Why does it matter? kindlint explain positive-framing/negative-opener
`,
    );
  });

  it('is short where all is well', async () => {
    assert.equal(
      (await run(['a.md'], { files: { 'a.md': '# A\nFine.' } })).out,
      'All good: 1 message in 1 file read, nothing to change.\n',
    );
  });

  it('keeps within a narrow terminal', async () => {
    const text = `# ${'A long title '.repeat(9)}\n\n${'word '.repeat(30)}Unfortunately, ${'wide 表示 '.repeat(30)}\n`;
    for (const columns of [30, 50, 70, 100]) {
      const { out } = await run(['a.md'], { files: { 'a.md': text }, columns });
      // A rule's id is never broken.
      const lines = out.split('\n').filter((line) => line.trim().includes(' '));
      const wide = lines.filter((line) => line.replace(/[表示]/g, 'xx').length > columns);
      assert.deepEqual(wide, [], `${columns} columns`);
      assert.match(out, /Unfortunately,/);
    }
  });

  it('has colours on a terminal, unless asked otherwise', async () => {
    const files = { 'a.md': late };
    const colored = async (args: string[], terminal: boolean, env: Record<string, string> = {}) =>
      (await run(['a.md', ...args], { files, terminal, env })).out.includes('\x1b[');
    assert.equal(await colored([], true), true);
    assert.equal(await colored([], false), false);
    assert.equal(await colored(['--color'], false), true);
    assert.equal(await colored(['--no-color'], true), false);
    assert.equal(await colored([], true, { NO_COLOR: '1' }), false);
    assert.equal(await colored([], false, { FORCE_COLOR: '1' }), true);
    assert.equal(await colored([], true, { FORCE_COLOR: '0' }), false);
    assert.equal(await colored([], true, { TERM: 'dumb' }), false);
    assert.equal(await colored(['--color'], false, { NO_COLOR: '1' }), true);
  });

  it('lets no control character of a file reach the terminal', async () => {
    const { out } = await run(['a.md'], {
      files: { 'a.md': '# \x1b[31mRed\n\n\x1b]0;x\x07Unfortunately, \x1b[2Jno.\n' },
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    assert.doesNotMatch(out, /[\x00-\x08\x0b-\x1f\x7f]/);
  });

  it('shows only what fails the run with --quiet', async () => {
    const { out } = await run(['a.md', '--quiet', '--fail-on', 'error'], { files: { 'a.md': late } });
    assert.match(out, /repeated-word/);
    assert.doesNotMatch(out, /negative-opener|can be fixed/);
  });
});
