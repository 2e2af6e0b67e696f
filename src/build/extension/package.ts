import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageExtension } from './vsix.ts';

/*
 * npm run package    makes kindlint-<version>.vsix of what esbuild.mjs built; prints its path and size
 */

const vsix = await packageExtension(fileURLToPath(new URL('../../..', import.meta.url)));
console.log(`${vsix}: ${(statSync(vsix).size / 1_000_000).toFixed(2)} MB`);
