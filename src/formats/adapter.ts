import type { Config } from '#config/types.ts';
import type { Reading } from '#core/message.ts';
import type { MarkdownParser } from './markdown/parse.ts';
import type { Beside } from './recognise/beside.ts';

/** A file as it is offered to the adapters. */
export interface FileInput {
  /** With forward slashes, relative to the configuration's folder where the file is below it. */
  readonly path: string;
  /** As it is on disk (decoded), BOM included. Offsets of a `Reading` count in it, in UTF-16 code units. */
  readonly text: string;
  /** True where the user named the file or the configuration includes it: then a broken file is a fault. */
  readonly named: boolean;
  readonly config: Config;
  /** Parses the Markdown in it, where that is known better than by parsing it afresh. */
  readonly markdown?: MarkdownParser | undefined;
  /** Files in the same folder that say more of it, where there are some; see `besideNames`. */
  readonly beside?: Beside | undefined;
  /** What adapters found out about it; see `memoised`. */
  readonly memo?: Map<unknown, unknown>;
}

/**
 * What `make` gives for a file, worked out once: a file is offered to several adapters in turn. It lasts as long as the
 * file does. (A WeakMap that outlives the files would keep each of them alive until the next full garbage collection.)
 */
export function memoised<T>(input: FileInput, make: (input: FileInput) => T): T {
  const { memo } = input;
  if (!memo) return make(input);
  if (!memo.has(make)) memo.set(make, make(input));
  return memo.get(make) as T;
}

/**
 * Knows one form of file. Adapters are asked in the registry's order; the first that recognises the file reads it.
 * Neither function ever throws, however broken or hostile the text is: a fault is an entry in `Reading.errors`.
 */
export interface Adapter {
  /** Name of the form, such as 'zendesk-json'. A reading may name a finer one. */
  readonly form: string;
  /**
   * True where the file is of this form, or was up to the place where it breaks. A broken file of no form is
   * recognised only where it was named. Cheap for files that are of some other kind.
   */
  recognise(input: FileInput): boolean;
  /** Reads a file that `recognise` said yes to. */
  read(input: FileInput): Reading;
}
