import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { stageExtension } from './stage.ts';

/**
 * Packages the extension for the desktop and the web in one. The bundles have to be built.
 * @param root the project's folder
 * @param folder where the package is written
 * @returns its path
 */
export async function packageExtension(root: string, folder = root): Promise<string> {
  const stage = stageExtension(root);
  const { name, version } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8'));
  const packagePath = join(folder, `${name}-${version}.vsix`);
  await createVSIX({
    cwd: stage,
    packagePath,
    // Everything is bundled, and the stage holds nothing else.
    dependencies: false,
    allowMissingRepository: true,
    // There is no public repository to rewrite them to; src/build/extension/readme.ts deals with them.
    rewriteRelativeLinks: false,
  });
  return packagePath;
}
