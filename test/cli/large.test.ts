import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonReporter } from '#cli/json.ts';
import { largeReports } from '#cli/large.ts';
import { reportOf } from '#cli/report.ts';
import { Tally } from '#cli/tally.ts';
import { defaultConfig } from '#config/defaults.ts';
import { createLinter } from '#engine/linter.ts';
import { languages } from '#generated/languages.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';

const BODY =
  "Hi {{ticket.requester.first_name}},\n\nUnfortunately we can't ship the “lamp” 😀 until you confirm it.\n\nMaya";

/** Macros with so much beside their texts that a few of them fill a part. */
function manyMacros(n: number): string {
  const macros = Array.from({ length: n }, (_, id) => ({
    id,
    title: `Macro ${id}`,
    history: 'x'.repeat(150_000),
    actions: [{ field: 'comment_value', value: `${BODY} ${id}` }],
  }));
  return JSON.stringify({ count: n, macros, next_page: null }, null, 1).replaceAll('\n', '\r\n');
}

describe('a large file', () => {
  it('is told part by part, as it would be told in one', () => {
    const linter = createLinter({ rules, lexicon, languages });
    const folder = mkdtempSync(join(tmpdir(), 'kindlint-large-'));
    try {
      const text = `\uFEFF${manyMacros(20)}`;
      const file = join(folder, 'macros.json');
      writeFileSync(file, text);
      const job = { file, shown: 'macros.json', seen: 'macros.json', config: defaultConfig, linter, named: true };
      const reports = [...largeReports({ ...job, used: () => {} })];
      assert.ok(reports.filter(({ result }) => result).length > 2);
      const result = linter.lint('macros.json', text, { named: true });
      assert.ok(result && result.findings.length > 20);
      assert.deepEqual(printed(reports), printed([reportOf('macros.json', result)]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** What the JSON output says, with its keys in one order. */
function printed(reports: Parameters<JsonReporter['file']>[0][]): unknown {
  let out = '';
  const reporter = new JsonReporter((text) => {
    out += text;
  });
  const tally = new Tally();
  reporter.start();
  for (const report of reports) {
    tally.add(report);
    reporter.file(report);
  }
  reporter.end(tally);
  return JSON.parse(out);
}
