import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/*
 * Builds what is published. Everything is bundled, so that a user installs one package without dependencies:
 *
 *   dist/cli.cjs                     the command line
 *   dist/late-*.cjs                  what it loads for the few files that need it
 *   dist/server.cjs                  the language server
 *   dist/server-web.js               the same, by the name that a web worker needs
 *   dist/extension.cjs               the VS Code extension on the desktop
 *   dist/extension-web.cjs           the VS Code extension in the browser
 *   dist/preview.js, preview.css      the page of the preview in VS Code
 *   dist/THIRD_PARTY_LICENSES.txt    the licences of what is bundled into them
 */

const root = dirname(fileURLToPath(import.meta.url));
process.chdir(root);

/**
 * Puts the lexicon with its digest (src/lexicon/digest.ts) into the bundle, so that it starts without parsing its phrases;
 * as a string, which is read several times faster than an object literal.
 */
const withDigest = {
  name: 'digest',
  setup({ onLoad }) {
    onLoad({ filter: /generated[\\/]lexicon\.ts$/ }, async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { digestOf } from './src/lexicon/compile.ts';
            import { lexicon } from './src/generated/lexicon.ts';
            export default JSON.stringify({ ...lexicon, digest: digestOf(lexicon) });`,
          resolveDir: root,
          loader: 'ts',
        },
        bundle: true,
        format: 'esm',
        write: false,
      });
      const code = Buffer.from(outputFiles[0].text).toString('base64');
      const { default: json } = await import(`data:text/javascript;base64,${code}`);
      return { contents: `export const lexicon = JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
    });
  },
};

/** Packages that most files don't need, and what is used of each. */
const LATE = {
  '@babel/parser': ['parse'],
  'liquidjs/dist/liquid.browser.mjs': ['Liquid', 'Tokenizer'],
  saxes: ['SaxesParser'],
  'tinyld/light': ['detect'],
};
const lateFile = (name) => `late-${name.replace(/^@/, '').replace(/\W.*/, '')}.cjs`;

/**
 * Lets such a package's code run only when something of it is first used.
 * @param apart it is not even read before, as it stands in a file of its own beside the bundle
 */
const late = (apart) => ({
  name: 'late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, namespace }) => {
      if (!Object.hasOwn(LATE, path) || namespace === 'late') return undefined;
      return { path, namespace: 'late' };
    });
    onResolve({ filter: /^\.\/late-/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      const used = apart ? `./${lateFile(path)}` : path;
      const stubs = LATE[path].map(
        (each) => `export function ${each}(...args) {
          const { ${each}: real } = require(${JSON.stringify(used)});
          return new.target ? new real(...args) : real(...args);
        }`,
      );
      return { contents: stubs.join('\n'), loader: 'js', resolveDir: root };
    });
  },
});

/** Finds the parts for node of the server's library, which a build for browsers would not. */
const partsForNode = {
  name: 'parts-for-node',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-[\w-]+\/node$/ }, ({ path, resolveDir }) => ({
      path: createRequire(join(resolveDir, 'importer.js')).resolve(path),
    }));
  },
};

/** What goes into the editor's package is made small: two servers and two extensions have to fit into it. */
const minify = true;

const common = {
  bundle: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  plugins: [withDigest, late(false)],
};
const forNode = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // jsonc-parser's `main` is a UMD build, which can't be bundled.
  mainFields: ['module', 'main'],
};
const forWorker = {
  ...common,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  // A worker has no document; one dependency would use it to decode entities.
  conditions: ['worker'],
};

/** In a worker, the parts for node aren't run, so that its modules may stay what they are there: missing. */
const forBoth = {
  ...forWorker,
  external: builtinModules.flatMap((name) => [name, `node:${name}`]),
  plugins: [...common.plugins, partsForNode],
};

const forPage = { ...common, platform: 'browser', format: 'iife', target: 'es2022', minify };
/** The editor gives `vscode`, and loads modules of the old kind in the browser too. */
const forEditor = { format: 'cjs', external: ['vscode'], minify };

const bundles = await Promise.all([
  build({
    ...forNode,
    entryPoints: ['src/cli/bin.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [withDigest, late(true)],
  }),
  ...Object.keys(LATE).map((name) =>
    build({
      ...forNode,
      minify,
      plugins: [],
      stdin: { contents: `export { ${LATE[name].join(', ')} } from '${name}';`, resolveDir: root },
      outfile: `dist/${lateFile(name)}`,
    }),
  ),
  build({ ...forBoth, minify, entryPoints: ['src/server/main.ts'], outfile: 'dist/server-web.js' }),
  build({ ...forNode, ...forEditor, entryPoints: ['src/client/desktop.ts'], outfile: 'dist/extension.cjs' }),
  build({ ...forWorker, ...forEditor, entryPoints: ['src/client/web.ts'], outfile: 'dist/extension-web.cjs' }),
  build({ ...forPage, entryPoints: ['src/preview-page/browser/main.ts'], outfile: 'dist/preview.js' }),
  build({ ...forPage, entryPoints: ['src/preview-page/preview.css'], outfile: 'dist/preview.css' }),
]);
chmodSync('dist/cli.cjs', 0o755);
// As a process: node takes a `.js` of this package for an ES module.
copyFileSync('dist/server-web.js', 'dist/server.cjs');

mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/THIRD_PARTY_LICENSES.txt',
  licences(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);

/** The licence texts of the packages that the inputs belong to. */
function licences(inputs) {
  const folders = new Set(
    inputs.map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean),
  );
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
    const text =
      file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `Kindlint holds code of these packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
