import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { extensionManifest, WEB_BUNDLE } from './manifest.ts';
import { readmeForEditor } from './readme.ts';

/** Where the extension is laid out, from the project's root. An editor can be started on this folder. */
export const STAGE = 'out/extension';

const COPIED = ['package.nls.json', 'CHANGELOG.md', 'LICENSE', 'schema/kindlint.schema.json'];

/** Bundles that the extension does not need. */
const OF_THE_COMMAND_LINE = /^(?:cli|late-\w+)\.cjs$/;

/**
 * Lays out the extension as it is packaged: bundles, media, texts and a manifest of its own. The bundles have to be built.
 * @param root the project's folder
 * @returns the folder
 */
export function stageExtension(root: string): string {
  const stage = join(root, STAGE);
  rmSync(stage, { recursive: true, force: true });
  const copy = (path: string) => {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    copyFileSync(join(root, path), join(stage, path));
  };
  const write = (path: string, text: string) => writeFileSync(join(stage, path), text);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  for (const path of COPIED) copy(path);
  for (const name of readdirSync(join(root, 'dist'))) if (!OF_THE_COMMAND_LINE.test(name)) copy(`dist/${name}`);
  // Here, where no `type` stands in the way, one file serves both kinds of servers.
  write('dist/server.cjs', "require('./server-web.js');\n");
  renameSync(join(stage, WEB_BUNDLE.built), join(stage, WEB_BUNDLE.packaged));
  cpSync(join(root, 'media'), join(stage, 'media'), { recursive: true });
  write('package.json', `${JSON.stringify(extensionManifest(JSON.parse(read('package.json'))), null, 2)}\n`);
  write(
    'README.md',
    readmeForEditor(read('README.md'), (path) => imageData(join(root, path))),
  );
  return stage;
}

function imageData(file: string): string {
  return `data:image/${extname(file).slice(1)};base64,${readFileSync(file).toString('base64')}`;
}
