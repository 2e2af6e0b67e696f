import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const suites = path.join(import.meta.dirname, '../suites');

export interface Bundle {
  readonly file: string;
  remove(): Promise<void>;
}

/**
 * Bundles the suites of `test/vscode/suites/<name>` for an extension host. The bundle lies below the extension: VS Code
 * runs it in the host that runs the extension around it.
 */
export async function bundledSuites(
  names: readonly string[],
  host: 'node' | 'web',
  extension: string,
): Promise<Bundle> {
  const folder = path.join(extension, '.vscode-test', randomUUID());
  const outfile = path.join(folder, 'suites.cjs');
  const files = names.flatMap((name) =>
    readdirSync(path.join(suites, name))
      .filter((file) => file.endsWith('.suite.ts'))
      .sort()
      .map((file) => `./${name}/${file}`),
  );
  if (!files.length) throw new Error(`There is no suite in ${names.join(' and ')}.`);
  await build({
    stdin: {
      contents: [`export { run } from './runner.ts';`, ...files.map((file) => `import '${file}';`)].join('\n'),
      resolveDir: suites,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    external: ['vscode'],
    format: 'cjs',
    sourcemap: 'inline',
    mainFields: host === 'web' ? ['browser', 'module', 'main'] : ['module', 'main'],
    platform: host === 'web' ? 'browser' : 'node',
    // `GREP=hover npm test -- api` runs only the tests whose names hold it.
    define: { GREP: JSON.stringify(process.env.GREP ?? '') },
    logLevel: 'error',
    plugins: host === 'web' ? [mochaAsGlobal, webAssert] : [mochaAsGlobal],
  });
  return { file: outfile, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Hides CommonJS from mocha's build for browsers, which else takes the bundle's exports for its own. */
const mochaAsGlobal: Plugin = {
  name: 'mocha-as-global',
  setup({ onLoad }) {
    onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (module, exports, define) {\n${readFileSync(file, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

const webAssert: Plugin = {
  name: 'web-assert',
  setup({ onResolve }) {
    onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: path.join(suites, 'support/web-assert.ts') }));
  },
};
