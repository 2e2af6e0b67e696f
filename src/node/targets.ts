import fs from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { nearest } from '#core/nearest.ts';
import { isAboutTheProject, isCandidate } from '#formats/recognise/candidates.ts';
import { inWords } from './faults.ts';
import { displayPath, toPosix } from './paths.ts';
import { walk } from './walk.ts';

/** A file to lint, or a fault of what was asked for. */
export interface Target {
  /** Absolute. */
  readonly file: string;
  /** As it is shown. */
  readonly path: string;
  /** `named` by its own path, by a `pattern`, or `found` in a folder. */
  readonly origin: 'named' | 'pattern' | 'found';
  /** Why there is nothing to lint. */
  readonly fault?: string;
}

/**
 * The files that paths and globs stand for, each once, as they are found. A path or glob that leads to no file is a fault.
 * @param cwd the working folder, absolute
 */
export function* targetsOf(args: readonly string[], cwd: string): Generator<Target> {
  const seen = new Set<string>();
  const [without, wanted] = parted(args, (arg) => arg.startsWith('!') && arg.length > 1);
  const excluded = without.map((arg) => picomatch(toPosix(path.resolve(cwd, arg.slice(1))), { dot: true }));
  for (const arg of wanted) {
    for (const target of expand(arg, cwd)) {
      if (excluded.some((test) => test(toPosix(target.file)))) continue;
      const key = target.fault === undefined ? realPath(target.file) : target.file + target.fault;
      if (seen.has(key)) continue;
      seen.add(key);
      yield target;
    }
  }
}

function* expand(arg: string, cwd: string): Generator<Target> {
  const file = path.resolve(cwd, arg);
  const shown = displayPath(file, cwd, arg);
  const fault = (message: string): Target => ({ file, path: shown, origin: 'named', fault: message });
  try {
    if (fs.statSync(file).isDirectory()) yield* inFolder(file, arg, cwd, fault);
    else yield { file, path: shown, origin: 'named' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') yield fault(inWords(error));
    else if (isLink(file)) yield fault('This link leads to a file that is no longer there.');
    else if (picomatch.scan(toPosix(arg)).isGlob) yield* byPattern(arg, cwd);
    else yield fault(`There is no file or folder of this name.${suggestion(file)}`);
  }
}

function* inFolder(root: string, arg: string, cwd: string, fault: (message: string) => Target): Generator<Target> {
  let any = false;
  for (const found of walk(root)) {
    const shown = displayPath(found.file, cwd, arg);
    if (found.unreadable) yield { file: found.file, path: shown, origin: 'found', fault: found.unreadable };
    else if (isCandidate(found.file)) yield { file: found.file, path: shown, origin: 'found' };
    else continue;
    any = true;
  }
  if (!any) yield fault('This folder holds no file that Kindlint reads. Please check that it is the right one.');
}

function* byPattern(arg: string, cwd: string): Generator<Target> {
  const { base, glob } = picomatch.scan(toPosix(arg));
  const root = path.resolve(cwd, base);
  const test = picomatch(glob, { dot: true });
  let any = false;
  if (fs.existsSync(root)) {
    for (const { file, unreadable } of walk(root)) {
      const shown = displayPath(file, cwd, arg);
      if (unreadable) yield { file, path: shown, origin: 'found', fault: unreadable };
      else if (test(toPosix(path.relative(root, file)))) {
        any = true;
        yield { file, path: shown, origin: isAboutTheProject(file) ? 'found' : 'pattern' };
      }
    }
  }
  if (any) return;
  const fault = 'No file fits this pattern. Please check it, and quote it so that the shell leaves it alone.';
  yield { file: path.resolve(cwd, arg), path: toPosix(arg), origin: 'named', fault };
}

/** Two links to one file are one file. */
function realPath(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch {
    return file;
  }
}

function isLink(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The most similar name in the same folder. */
function suggestion(file: string): string {
  try {
    const near = nearest(path.basename(file), fs.readdirSync(path.dirname(file)));
    return near === undefined ? '' : ` Did you mean “${near}”?`;
  } catch {
    return '';
  }
}

function parted<T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}
