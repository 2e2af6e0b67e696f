/*
 * A scenario is a text file:
 *
 *     What it shows, in a sentence or two.
 *     == file macros/late.md        a file that is there before; `file -` ends without a line break
 *     …
 *     == command                    a line for the shell, in the folder of the files
 *     kindlint macros --fix
 *     == stdout                     what it writes; left out where that is nothing
 *     …
 *     == stderr
 *     == exit 1                     left out where it is 0
 *     == after macros/late.md       what a file holds afterwards
 *
 * There may be several commands, one after the other. In what is expected, a line `…` stands for any lines, and `…` in a
 * line for any text.
 */

export interface Scenario {
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
  readonly after: readonly { readonly path: string; readonly text: string }[];
}

/** Reads a scenario. Throws where it is not written as described above. */
export function parseScenario(text: string): Scenario {
  const [title = '', ...sections] = text.split(/^== /m);
  const files: { path: string; text: string }[] = [];
  const steps: { -readonly [K in keyof Step]: Step[K] extends readonly (infer T)[] ? T[] : Step[K] }[] = [];
  for (const section of sections) {
    const cut = section.indexOf('\n');
    const [kind = '', argument = ''] = section
      .slice(0, cut)
      .trim()
      .split(/\s+(.*)/);
    const body = section.slice(cut + 1);
    const step = steps[steps.length - 1];
    if (kind === 'file') files.push({ path: argument, text: body });
    else if (kind === 'command') steps.push({ command: body.trim(), stdout: '', stderr: '', exit: 0, after: [] });
    else if (!step) throw new Error(`“== ${kind}” stands before any command`);
    else if (kind === 'stdout' || kind === 'stderr') step[kind] = body;
    else if (kind === 'exit') step.exit = Number(argument);
    else if (kind === 'after') step.after.push({ path: argument, text: body });
    else throw new Error(`There is no section “== ${kind}”`);
  }
  if (steps.length === 0) throw new Error('The scenario has no command');
  return { title: title.trim().replace(/\s+/g, ' '), files, steps };
}

/** Writes a scenario as it is read. */
export function formatScenario({ title, files, steps }: Scenario): string {
  const out = [`${title}\n`, ...files.map(({ path, text }) => `== file ${path}\n${text}`)];
  for (const { command, stdout, stderr, exit, after } of steps) {
    out.push(`== command\n${command}\n`);
    if (stdout !== '') out.push(`== stdout\n${stdout}`);
    if (stderr !== '') out.push(`== stderr\n${stderr}`);
    if (exit !== 0) out.push(`== exit ${exit}\n`);
    out.push(...after.map(({ path, text }) => `== after ${path}\n${text}`));
  }
  return out.map((part) => part.replace(/\n*$/, '\n')).join('');
}

/** Does a text read as expected, `…` standing for any part? Line breaks at the end don't count. */
export function reads(actual: string, expected: string): boolean {
  const parts = expected
    .trimEnd()
    .split('…')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*?')}$`).test(actual.trimEnd());
}
