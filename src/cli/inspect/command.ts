import { formFor } from '#config/files.ts';
import { NO_FORM } from '#core/forms.ts';
import type { Engine } from '#engine/engine.ts';
import { besideOf } from '#node/beside.ts';
import { readFile } from '#node/read-file.ts';
import { targetsOf } from '#node/targets.ts';
import { version } from '../../../package.json';
import type { Io } from '../io.ts';
import { styleFor, wantsColor } from '../style.ts';
import { harmless } from '../text.ts';
import { Workspace } from '../workspace.ts';
import type { Inspected } from './inspected.ts';
import { inspectedJson } from './json.ts';
import { inspectedRows } from './readable.ts';

export interface InspectRequest {
  readonly paths: readonly string[];
  readonly format: 'readable' | 'json';
  readonly color: boolean | undefined;
}

/** Runs `kindlint inspect <file …>`: what each file is taken for. @returns the exit code */
export async function inspect(request: InspectRequest, io: Io, engine: Engine): Promise<0 | 2> {
  const workspace = new Workspace(io.cwd, { config: undefined, rules: {} }, engine);
  const style = styleFor(wantsColor(request.color, io));
  const columns = Math.max(60, Math.min(io.terminal.columns ?? 100, 120));
  const files: object[] = [];
  let faults = 0;
  const say = (text: string) => {
    faults++;
    io.err(`${harmless(text)}\n`);
  };
  for (const { file, path, origin, fault } of targetsOf(request.paths, io.cwd)) {
    const found = fault ?? (await inspected(workspace, file, path, origin === 'found'));
    for (const { path: where, faults: all } of workspace.complaints())
      for (const { line, column, message } of all) say(`${where}:${line}:${column} ${message}`);
    if (typeof found === 'string') say(`${path}: ${found}`);
    else if (found && request.format === 'json') files.push(inspectedJson(found));
    else if (found) io.out(`${inspectedRows(found, style, columns).join('\n')}\n\n`);
  }
  if (request.format === 'json') {
    io.out(`${JSON.stringify({ version: 1, tool: { name: 'kindlint', version }, files }, null, 2)}\n`);
  }
  return faults > 0 ? 2 : 0;
}

/** What is known of a file, or why it can't be read. Of a folder only files that are ours are told. */
async function inspected(
  workspace: Workspace,
  file: string,
  path: string,
  onlyOurs: boolean,
): Promise<Inspected | string | undefined> {
  const { config, linter, path: seen, excluded, included } = await workspace.settingFor(file);
  const { text, fault } = readFile(file);
  if (fault) return fault.message;
  const nothing = { path, seen, text, form: undefined, messages: [], errors: [] };
  const leftAlone = excluded
    ? 'the configuration excludes it'
    : formFor(config, seen) === NO_FORM
      ? `“forms” in the configuration says that it is none`
      : undefined;
  if (leftAlone !== undefined) return onlyOurs ? undefined : { ...nothing, leftAlone };
  const options = { config, named: included || !onlyOurs, beside: besideOf(file) };
  const reading = linter.read(seen, text, options);
  if (!reading) return onlyOurs ? undefined : nothing;
  const byName = options.named && !included && !linter.read(seen, text, { config, named: false });
  const result = linter.lint(seen, text, options);
  const infos = new Map(result?.messages.map((info) => [info.id, info]));
  const messages = reading.messages.map((message) => ({ message, info: infos.get(message.id) }));
  return { path, seen, text, form: reading.form, messages, errors: reading.errors, byName };
}
