import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '#cli/main.ts';
import { fakeEngine } from './fake-engine.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** Is standard output a terminal? */
  readonly terminal?: boolean;
}

/** A new folder with these files, by path. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'kindlint-')));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}

/** Runs the command line with the fake engine, in a folder of its own or in the one given. */
export async function run(args: readonly string[], world: World = {}, folder?: string): Promise<Outcome> {
  const cwd = folder ?? folderWith(world.files ?? {});
  let out = '';
  let err = '';
  const code = await main(
    args,
    {
      cwd,
      env: world.env ?? {},
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      input: async () => Buffer.from(world.input ?? ''),
      terminal: { out: world.terminal ?? false, err: false, columns: world.columns ?? 90 },
      closed: () => false,
      breathe: async () => {},
      serve: async () => {},
    },
    fakeEngine(),
  );
  if (folder === undefined) fs.rmSync(cwd, { recursive: true, force: true });
  return { code, out, err };
}
