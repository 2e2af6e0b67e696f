import assert from 'node:assert/strict';
import { type FileReport, reportOf } from '#cli/report.ts';
import { settled } from '#cli/settled.ts';
import type { Finding } from '#core/finding.ts';
import { Library } from '#engine/library.ts';
import type { FileResult } from '#engine/types.ts';
import { rules } from '#generated/registry.ts';

const RULE = 'complete-resolution/article-way-forward';
const metas = rules.map(({ meta }) => meta);

/** A file of articles: true for one that has a way forward; the others have a finding each. */
function file(path: string, ...having: boolean[]): { path: string; result: FileResult } {
  const range = { start: 0, end: 1 };
  const info = { kind: 'article' as const, title: '', system: undefined, locale: undefined, words: 9, range };
  const finding: Finding = {
    rule: RULE,
    severity: 'warning',
    scope: 'message',
    message: 'x',
    help: 'y',
    messageId: 'm',
    spans: [range],
    quote: '',
    fixes: [],
  };
  const messages = having.map((has, i) => ({
    ...info,
    id: `m${i}`,
    looked: new Map([[RULE, has]]),
    skipped: undefined,
  }));
  const findings = having.filter((has) => !has).map(() => finding);
  const rest = { text: '', form: 'markdown-article', errors: [], suppressed: [], usedIgnores: [] };
  return { path, result: { path, ...rest, messages, findings } };
}

function left(files: readonly { path: string; result: FileResult }[]): number {
  const library = new Library(metas);
  for (const { path, result } of files) library.add(path, result);
  return files.reduce((sum, { path, result }) => sum + library.settled(path, result).findings.length, 0);
}

const many = (folder: string, count: number) =>
  Array.from({ length: count }, (_, i) => file(`${folder}/${i}.md`, false));

describe('what a whole folder lacks', () => {
  it('is taken for the work of the template, from ten articles on', () => {
    assert.equal(left(many('help', 9)), 9);
    assert.equal(left(many('help', 10)), 0);
  });

  it('is asked for where one article has it', () => {
    assert.equal(left([...many('help', 12), file('help/z.md', true)]), 12);
  });

  it('goes by the nearest folder that is large enough', () => {
    const small = many('help/billing', 3);
    assert.equal(left([...small, ...many('help/start', 8)]), 0, 'both folders together have eleven');
    assert.equal(left([...small, file('help/a.md', true), ...many('help/start', 8)]), 11);
    assert.equal(left([file('help/a.md', true), ...many('help/start', 10)]), 0, 'a folder of ten speaks for itself');
  });

  it('counts the articles of one file as a folder', () => {
    assert.equal(left([file('export.json', ...Array.from({ length: 10 }, () => false))]), 0);
    assert.equal(left([file('export.json', false, false)]), 2);
  });

  it('says nothing of a single file', () => {
    assert.equal(left([file('-', false)]), 1);
  });
});

describe('reports that wait for their folder', () => {
  async function order(files: readonly { path: string; result: FileResult }[]) {
    const steps: string[] = [];
    async function* reports(): AsyncGenerator<FileReport> {
      for (const { path, result } of files) {
        steps.push(`read ${path}`);
        yield reportOf(path, result);
      }
    }
    for await (const { path, result } of settled(reports(), new Library(metas)))
      steps.push(`show ${path} ${result?.findings.length}`);
    return steps.join(', ');
  }

  it('are shown at once where nothing is open', async () => {
    assert.equal(
      await order([file('h/a.md', true), file('h/b.md', false)]),
      'read h/a.md, show h/a.md 0, read h/b.md, show h/b.md 1',
    );
  });

  it('keep their order', async () => {
    assert.equal(
      await order([file('h/a.md', false), file('i/b.md', true), file('h/c.md', true), file('h/d.md', true)]),
      'read h/a.md, read i/b.md, read h/c.md, show h/a.md 1, show i/b.md 0, show h/c.md 0, read h/d.md, show h/d.md 0',
    );
  });
});
