import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a file of each folder may import, and what not. */
const cases: Record<string, { may: string[]; mayNot: string[] }> = {
  'src/core/x.ts': { may: ['./range.ts'], mayNot: ['#lexicon/source.ts', '../lexicon/source.ts', 'node:fs', 'vscode'] },
  'src/lexicon/x.ts': { may: ['#core/range.ts'], mayNot: ['#rule', '#rule/types.ts', '#engine/linter.ts'] },
  'src/systems/x.ts': { may: ['#core/range.ts'], mayNot: ['#config/types.ts'] },
  'src/config/x.ts': { may: ['#core/range.ts', 'yaml'], mayNot: ['#rule', '../rule/types.ts'] },
  'src/formats/json/x.ts': {
    may: ['../adapter.ts', '#core/view.ts'],
    mayNot: ['#engine/linter.ts', 'node:path', 'fs'],
  },
  'src/rule/x.ts': { may: ['#lexicon/source.ts'], mayNot: ['#generated/registry.ts', '#engine/linter.ts'] },
  'src/engine/x.ts': { may: ['#rule', '#lexicon/analyse.ts'], mayNot: ['node:path', '#cli/main.ts', '#node/files.ts'] },
  'src/cli/x.ts': { may: ['node:path', '#engine/linter.ts'], mayNot: ['#build/main.ts', 'vscode'] },
  'src/preview-page/x.ts': {
    may: ['#protocol/requests.ts'],
    mayNot: ['#core/range.ts', '#client/session.ts', 'vscode'],
  },
  'src/server/x.ts': {
    may: ['#engine/linter.ts', 'vscode-languageserver'],
    mayNot: ['node:fs', '#node/disk-files.ts', '#cli/main.ts', '#client/session.ts', 'vscode'],
  },
  'src/server/node.ts': { may: ['node:fs', '#node/disk-files.ts'], mayNot: ['#cli/main.ts', 'vscode'] },
  'rules/a/b/check.ts': {
    may: ['#rule'],
    mayNot: ['#core/range.ts', '../c/check.ts', 'node:fs', 'yaml', '#rule/types.ts'],
  },
};

/** Runs the linter by the project's own configuration over one file for each import; gives those that it refuses. */
function refusedImports(): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kindlint-layers-'));
  try {
    const { vcs: _vcs, $schema: _schema, ...config } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    for (const [path, { may, mayNot }] of Object.entries(cases)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const lines = [...may, ...mayNot].map((specifier, i) => `export * as x${i} from '${specifier}';\n`);
      writeFileSync(join(folder, path), lines.join(''));
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
      options,
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    return new Set(
      diagnostics
        .filter(({ category }) => category === 'lint/style/noRestrictedImports')
        .map(({ location: { path, start } }) => `${path}:${start.line}`),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

describe('the direction of imports', () => {
  let refused: Set<string>;
  before(() => {
    refused = refusedImports();
  });

  for (const [path, { may, mayNot }] of Object.entries(cases)) {
    [...may, ...mayNot].forEach((specifier, i) => {
      const allowed = i < may.length;
      it(`${allowed ? 'allows' : 'refuses'} ${specifier} in ${path}`, () => {
        assert.equal(refused.has(`${path}:${i + 1}`), !allowed);
      });
    });
  }
});
