import type { Engine } from '#engine/engine.ts';
import { parseArguments } from './arguments.ts';
import type { Io } from './io.ts';

/**
 * Runs the command line.
 * @param args without the program's own name
 * @param engine other rules than the built-in ones
 * @returns the exit code
 */
export async function main(args: readonly string[], io: Io, engine?: Engine): Promise<0 | 1 | 2> {
  const request = parseArguments(args, { out: io.out, err: io.err, columns: io.terminal.columns });
  if (request.command === 'none') return request.exitCode;
  if (request.command === 'lsp') {
    await io.serve();
    return 0;
  }
  const { runCommand } = await import('./run-command.ts');
  return runCommand(request, io, engine);
}
