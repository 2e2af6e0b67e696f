import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import type { FileResult } from '#engine/types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const entry = `
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
globalThis.lint = (path, text) => createLinter({ rules, lexicon }).lint(path, text, { named: true });
`;

describe('the engine in a browser', () => {
  it('is bundled without anything of node, and lints', async () => {
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'browser',
      // A worker has no document; one dependency would use it to decode entities.
      conditions: ['worker'],
      format: 'iife',
      target: 'es2022',
      logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    // A context of its own has the language and nothing else: no process, no require, no document.
    const context: { lint?: (path: string, text: string) => FileResult } = {};
    runInNewContext(`globalThis.globalThis = this;${code}`, context);
    const result = context.lint?.(
      'one.md',
      '---\nkind: macro\nsystem: zendesk\n---\n\nThe the parcel {{ticket.title | upcas}} is on its way to you.\n',
    );
    // Objects of the other context have other prototypes, so texts are compared.
    assert.equal(
      result?.findings.map(({ rule, quote }) => `${rule}: ${quote}`).join('\n'),
      'template/repeated-word: The the\ntemplate/broken-placeholder: {{ticket.title | upcas}}',
    );
  });
});
