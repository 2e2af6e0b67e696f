import type { Diagnostic } from 'vscode-languageserver-types';
import { below } from '#config/paths.ts';
import { Library } from '#engine/library.ts';
import type { FileSummary } from '#protocol/requests.ts';
import { uriOf } from '../paths.ts';
import { type Digest, settled } from './digest.ts';

/**
 * What linting the workspace found, by the file's path. Open documents are on it, too; what they say themselves is newer.
 */
export class Shelf {
  private files: ReadonlyMap<string, Digest> = new Map();
  private library: Library | undefined;
  /** Paths of files that could not be looked at, or only in part. */
  private unread: readonly string[] = [];

  /** Was the workspace linted? Then it is kept up to date. */
  get isFilled(): boolean {
    return this.library !== undefined;
  }

  /** What all messages of the workspace have; undefined before it was linted. */
  get counted(): Library | undefined {
    return this.library;
  }

  /** Takes the place of all that was known. */
  fill(digests: readonly Digest[], library: Library, unread: readonly string[]): void {
    this.library = library;
    this.unread = unread;
    this.files = new Map(digests.map((digest) => [digest.path, settled(digest, library)]));
  }

  /** Puts back one file, or takes it away where it holds nothing any more. */
  put(path: string, digest: Digest | undefined): void {
    const files = new Map(this.files);
    if (digest) files.set(path, settled(digest, this.library ?? new Library([])));
    else files.delete(path);
    this.files = files;
  }

  /** Was every file below a folder read in full? */
  isWhole(folder: string): boolean {
    const broken = [...this.files.values()].filter(({ errors }) => errors.length > 0).map(({ path }) => path);
    return this.isFilled && ![...this.unread, ...broken].some((path) => below(folder, path) !== undefined);
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  all(): Iterable<Digest> {
    return this.files.values();
  }

  /** Of the files that are not open. */
  summaries(isOpen: (path: string) => boolean): FileSummary[] {
    return [...this.files.values()].filter(({ path }) => !isOpen(path)).map(({ summary }) => summary);
  }

  /** By URI. */
  diagnostics(): ReadonlyMap<string, readonly Diagnostic[]> {
    return new Map([...this.files].map(([path, digest]) => [uriOf(path), listOf(digest)]));
  }
}

/** The same list for the same digest, so that what is shown already isn't sent again. */
function listOf(digest: Digest): readonly Diagnostic[] {
  let list = lists.get(digest);
  if (!list) {
    list = [...digest.errors, ...digest.diagnostics];
    lists.set(digest, list);
  }
  return list;
}

const lists = new WeakMap<Digest, readonly Diagnostic[]>();
