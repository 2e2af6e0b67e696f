import type { Engine } from '#engine/engine.ts';
import { Library } from '#engine/library.ts';
import type { Io } from './io.ts';
import { JsonReporter } from './json.ts';
import { fails, type LintOptions, UsageError } from './options.ts';
import { Progress } from './progress.ts';
import { ReadableReporter } from './readable.ts';
import type { Reporter } from './reporter.ts';
import { Run } from './run.ts';
import { settled } from './settled.ts';
import { styleFor, wantsColor } from './style.ts';
import { Tally } from './tally.ts';
import { harmless } from './text.ts';
import { Workspace } from './workspace.ts';

/** Runs `kindlint [path …]`. @returns the exit code */
export async function lint(options: LintOptions, io: Io, engine: Engine): Promise<0 | 1 | 2> {
  const style = styleFor(wantsColor(options.color, io));
  const progress = new Progress(io);
  const say = (text: string) => {
    progress.clear();
    io.err(text);
  };
  const show = (text: string) => {
    progress.clear();
    // The diff, or the fixed text of standard input, is what standard output is for then.
    if (options.format === 'readable' && (options.dryRun || rewritesInput(options))) io.err(text);
    else io.out(text);
  };
  const reporter: Reporter =
    options.format === 'json'
      ? new JsonReporter(show)
      : new ReadableReporter(show, {
          style,
          columns: io.terminal.columns ?? 90,
          shows: (finding) => !options.quiet || fails(finding.severity, options.failOn),
          summary: !options.quiet,
          dryRun: options.dryRun,
        });
  const tally = new Tally();
  const workspace = new Workspace(io.cwd, options, engine);
  const { unifiedDiff } = options.dryRun ? await import('./diff.ts') : { unifiedDiff: undefined };
  const run = new Run(options, io, workspace, {
    step: (path) => progress.step(path),
    leftAlone: (path, why) => say(`${harmless(path)}: left alone, ${why}.\n`),
    changed: (path, before, after) => {
      if (unifiedDiff && options.format === 'readable') io.out(unifiedDiff(path, before, after));
    },
  });
  reporter.start();
  try {
    const library = new Library(engine.ruleSet.rules.map(({ meta }) => meta));
    for await (const report of settled(run.reports(), library)) {
      tally.add(report);
      if (report.form !== '' && report.form !== 'configuration') reporter.file(report);
      else if (options.format === 'json') reporter.file(report);
      for (const { line, column, message } of report.faults)
        say(`${harmless(`${report.path}:${line}:${column} ${message}`)}\n`);
      await io.breathe();
      if (io.closed()) break;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tally.faults++;
    say(`${error.message}\n`);
  }
  progress.clear();
  if (readsEverything(options) && !io.closed()) {
    for (const { path, line, column, message } of workspace.unusedIgnores())
      say(`${path}:${line}:${column} ${message}\n`);
  }
  if (rewritesInput(options) && options.format === 'readable') io.out(run.inputText ?? '');
  reporter.end(tally);
  return exitCode(tally, options);
}

/** Only then it can be told that an `ignore` entry silences nothing. */
function readsEverything({ paths, rules, preset, config }: LintOptions): boolean {
  return paths.length === 0 && Object.keys(rules).length === 0 && preset === undefined && config === undefined;
}

/** `kindlint - --fix` writes the fixed text to standard output. */
function rewritesInput(options: LintOptions): boolean {
  return options.fix && !options.dryRun && options.paths.includes('-');
}

function exitCode(tally: Tally, { failOn }: LintOptions): 0 | 1 | 2 {
  if (tally.faults > 0) return 2;
  const { error, warning, info } = tally.bySeverity;
  if (error > 0 && fails('error', failOn)) return 1;
  if (warning > 0 && fails('warning', failOn)) return 1;
  return info > 0 && fails('info', failOn) ? 1 : 0;
}
