import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { packageFolder, run } from './cache.ts';
import { CHROMIUM } from './pins.ts';

export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The pinned browser. One that happens to be installed is not taken, so that a test which passes here passes on a bare
 * machine too.
 */
export async function chromium(): Promise<Browser> {
  const folder = path.join(await packageFolder(CHROMIUM, unpack), 'browser');
  const executablePath = path.join(folder, 'chromium');
  const { stdout } = await run('ldd', [executablePath]);
  // A bare Debian lacks NSS: then the copies of the package serve.
  const libraries: Record<string, string> = stdout.includes('not found')
    ? { LD_LIBRARY_PATH: path.join(folder, 'lib') }
    : {};
  return { executablePath, env: { FONTCONFIG_PATH: path.join(folder, 'fonts'), ...libraries } };
}

/** Unpacks `bin/*.br` into `browser/`: the program, its software renderer, fonts, and libraries. */
async function unpack(folder: string): Promise<void> {
  const target = path.join(folder, 'browser');
  await mkdir(target);
  const inflate = (name: string, to: string, mode = 0o644) =>
    pipeline(
      createReadStream(path.join(folder, 'bin', `${name}.br`)),
      createBrotliDecompress(),
      createWriteStream(to, { mode }),
    );
  await inflate('chromium', path.join(target, 'chromium'), 0o755);
  for (const name of ['swiftshader.tar', 'fonts.tar', 'al2023.tar']) {
    // By way of a file: tar may close a pipe before its last bytes have gone through.
    const archive = path.join(folder, name);
    await inflate(name, archive);
    await run('tar', ['-xf', archive, '-C', target]);
    await rm(archive);
  }
  await writeFile(path.join(target, 'fonts/fonts.conf'), FONTS);
  await rm(path.join(folder, 'bin'), { recursive: true });
}

/** Only the fonts of the package, so that screenshots look the same on every machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;
