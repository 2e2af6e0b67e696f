import { loadEngine } from '#engine/built-in.ts';
import type { Engine } from '#engine/engine.ts';
import type { Request } from './arguments.ts';
import { HouseEngines } from './house.ts';
import type { Io } from './io.ts';
import { ruleOrFamily } from './names.ts';
import { UsageError } from './options.ts';

/** Carries out a request. @returns the exit code */
export async function runCommand(
  request: Exclude<Request, { command: 'none' | 'lsp' }>,
  io: Io,
  given?: Engine,
): Promise<0 | 1 | 2> {
  try {
    const builtIn = given ?? (await loadEngine());
    // What is asked about a rule by its name may be about a rule of the house.
    const engine = new HouseEngines(builtIn).engineFor(io.cwd);
    if (request.command === 'rules') {
      return (await import('./rules.ts')).listRules(request.format, request.color, io, engine);
    }
    if (request.command === 'explain') {
      return (await import('./explain.ts')).explain(request.rule, request.color, io, engine);
    }
    if (request.command === 'inspect')
      return await (await import('./inspect/command.ts')).inspect(request, io, builtIn);
    const metas = engine.ruleSet.rules.map(({ meta }) => meta);
    const asked = Object.entries(request.options.rules);
    const rules = Object.fromEntries(asked.map(([name, severity]) => [ruleOrFamily(name, metas), severity]));
    return await (await import('./lint.ts')).lint({ ...request.options, rules }, io, builtIn);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}
