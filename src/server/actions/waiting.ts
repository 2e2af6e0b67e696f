import { mapOf } from '../client.ts';

/** What a code action carries until its edit is asked for. */
export type Waiting = WaitingForWords | WaitingForAll;

interface OfDocument {
  readonly uri: string;
  readonly version: number;
}

/** For an entry in the configuration. */
export interface WaitingForWords extends OfDocument {
  readonly rule: string;
  /** Where the finding starts, in UTF-16 code units of the document. */
  readonly offset: number;
  readonly title: string;
}

/** For all safe fixes of the document. */
export interface WaitingForAll extends OfDocument {
  readonly all: true;
}

/** Reads what a code action of ours carries; undefined where it is none of ours. */
export function waitingOf(data: unknown): Waiting | undefined {
  const { uri, version, all, rule, offset, title } = mapOf(data);
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  if (all === true) return { uri, version, all };
  if (typeof rule !== 'string' || typeof offset !== 'number' || typeof title !== 'string') return undefined;
  return { uri, version, rule, offset, title };
}
