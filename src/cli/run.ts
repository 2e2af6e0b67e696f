import path from 'node:path';
import { isDescribed } from '#config/files.ts';
import type { Config } from '#config/types.ts';
import { fixText } from '#engine/fix.ts';
import type { LintOptions as EngineOptions, Linter } from '#engine/linter.ts';
import { isOnlyIfNamed } from '#formats/recognise/candidates.ts';
import { besideOf } from '#node/beside.ts';
import { decode } from '#node/decode.ts';
import { wholeFile } from '#node/faults.ts';
import { displayPath, toPosix } from '#node/paths.ts';
import { type FileContent, readFile } from '#node/read-file.ts';
import { isLarge } from '#node/slices/index.ts';
import { type Target, targetsOf } from '#node/targets.ts';
import { replaceFile } from '#node/write-file.ts';
import type { Io } from './io.ts';
import { type LargeFile, largeReports } from './large.ts';
import type { LintOptions } from './options.ts';
import { type FileReport, type PlacedFault, reportOf } from './report.ts';
import { stdinName } from './stdin.ts';
import type { Workspace } from './workspace.ts';

/** What a run does besides reporting. */
export interface Hooks {
  /** A file is about to be read. */
  step(path: string): void;
  /** A file that was named holds nothing for Kindlint. */
  leftAlone(path: string, why: string): void;
  /** A file's text with all safe fixes, where that differs. */
  changed(path: string, before: string, after: string): void;
}

/** Lints what the options name, one file after the other. */
export class Run {
  /** The text that came from standard input, once it was read; with --fix, the fixed one. */
  inputText: string | undefined;

  constructor(
    private readonly options: LintOptions,
    private readonly io: Io,
    private readonly workspace: Workspace,
    private readonly hooks: Hooks,
  ) {}

  /** A report for each file that has something to tell, and for each fault. */
  async *reports(): AsyncGenerator<FileReport> {
    const { paths } = this.options;
    if (paths.length === 0) yield* this.everything();
    if (paths.includes('-')) yield* this.standardInput();
    for (const target of targetsOf(
      paths.filter((each) => each !== '-'),
      this.io.cwd,
    ))
      yield* this.target(target, false);
  }

  /** What the configuration includes, or all that is recognised below the working folder. */
  private async *everything(): AsyncGenerator<FileReport> {
    const { include, file, folder } = await this.workspace.configFor(this.io.cwd);
    yield* this.workspace.complaints();
    let any = false;
    for (const target of targetsOf(['.'], this.io.cwd)) {
      // An empty folder is no fault where no folder was named.
      if (target.fault !== undefined && target.origin === 'named') continue;
      for await (const report of this.target(target, include.length > 0)) {
        any = true;
        yield report;
      }
    }
    if (include.length > 0 && !any && folder === toPosix(this.io.cwd)) {
      const message = `What “include” names is nowhere below this folder: ${include.join(', ')}.`;
      const shown = displayPath(path.resolve(file ?? ''), this.io.cwd, undefined);
      yield { path: shown, form: 'configuration', faults: [wholeFile(message)] };
    }
  }

  private async *target(target: Target, onlyIncluded: boolean): AsyncGenerator<FileReport> {
    const { file, path: shown, origin, fault } = target;
    if (fault !== undefined) {
      yield { path: shown, form: '', faults: [wholeFile(fault)] };
      return;
    }
    const { config, linter, path: seen, excluded, included } = await this.workspace.settingFor(file);
    yield* this.workspace.complaints();
    if (excluded) {
      if (origin === 'named') this.hooks.leftAlone(shown, 'the configuration excludes it');
      return;
    }
    if (onlyIncluded && !included) return;
    if (origin === 'found' && !included && isOnlyIfNamed(seen) && !isDescribed(config, seen)) return;
    this.hooks.step(shown);
    const named = origin !== 'found' || included;
    if (isLarge(file)) {
      const used = (indices: readonly number[]) => this.workspace.usedIgnores(config, indices);
      yield* this.large({ file, shown, seen, config, linter, named: origin === 'named', used });
      return;
    }
    const content = readFile(file);
    const report = this.lint({ shown, seen, config, linter, named, isNamed: origin === 'named', content, file });
    if (report) yield report;
  }

  /** A large file is told part by part. It can't be fixed so: a fix is read again with all that stands around it. */
  private *large(large: LargeFile): Generator<FileReport> {
    let any = false;
    for (const report of largeReports(large)) {
      any = true;
      yield report;
    }
    if (!any) {
      if (large.named) this.hooks.leftAlone(large.shown, 'Kindlint found no macro, canned reply or article in it');
    } else if (this.options.fix || this.options.dryRun) {
      this.hooks.leftAlone(large.shown, 'it is too large to be fixed; please split it first');
    }
  }

  private async *standardInput(): AsyncGenerator<FileReport> {
    const bytes = await this.io.input();
    const content = { bytes, ...decode(bytes) };
    const name = this.options.stdinFilename ?? stdinName(content.text);
    const { config, linter, path: seen } = await this.workspace.settingFor(path.resolve(this.io.cwd, name));
    yield* this.workspace.complaints();
    const shown = this.options.stdinFilename ?? '-';
    if (!content.fault) this.inputText = content.text;
    const report = this.lint({ shown, seen, config, linter, named: true, isNamed: true, content, file: undefined });
    if (report) yield report;
  }

  private lint(job: Job): FileReport | undefined {
    const { shown, seen, config, linter, named, content } = job;
    const options = { named, config, beside: job.file === undefined ? undefined : besideOf(job.file) };
    if (content.fault) {
      // A file that nobody named is ours only where it would have been recognised.
      const ours = job.isNamed || (content.text !== '' && linter.read(seen, content.text, { config }) !== undefined);
      if (content.tooLarge && !ours) this.hooks.leftAlone(shown, 'it is larger than Kindlint reads');
      return ours ? { path: shown, form: '', faults: [content.fault] } : undefined;
    }
    try {
      const result = linter.lint(seen, content.text, options);
      if (result) this.workspace.usedIgnores(config, result.usedIgnores);
      if (!result) {
        if (job.isNamed) this.hooks.leftAlone(shown, 'Kindlint found no macro, canned reply or article in it');
        return undefined;
      }
      const safe = result.findings.some((finding) => finding.fixes.some((fix) => fix.class === 'safe'));
      if (!safe || !(this.options.fix || this.options.dryRun)) return reportOf(shown, result);
      return this.fix(job, options);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      const message = `Kindlint itself stumbled over this file (${what}). Please report it; the other files were read.`;
      return { path: shown, form: '', faults: [wholeFile(message)] };
    }
  }

  private fix(job: Job, options: EngineOptions): FileReport | undefined {
    const { shown, seen, linter, content } = job;
    const fixed = fixText(linter, seen, content.text, options);
    const faults: PlacedFault[] = [];
    let text = content.text;
    if (fixed.text !== text) {
      try {
        if (job.file === undefined) this.inputText = fixed.text;
        else if (!this.options.dryRun) replaceFile(job.file, content.bytes, fixed.text);
        this.hooks.changed(shown, text, fixed.text);
        text = fixed.text;
      } catch (error) {
        faults.push(wholeFile((error as Error).message));
      }
    }
    const result = linter.lint(seen, text, options);
    if (!result) return undefined;
    const report = reportOf(shown, result, text === fixed.text ? fixed.applied : 0);
    return { ...report, faults: [...report.faults, ...faults] };
  }
}

interface Job {
  readonly shown: string;
  readonly seen: string;
  readonly config: Config;
  readonly linter: Linter;
  /** Named or included: then it is read even where nothing about it says that it is ours. */
  readonly named: boolean;
  /** Named by its own path. */
  readonly isNamed: boolean;
  readonly content: FileContent;
  /** Where it is written back; undefined for standard input. */
  readonly file: string | undefined;
}
