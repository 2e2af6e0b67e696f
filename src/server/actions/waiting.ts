import { type Client, mapOf } from '../client.ts';
import type { Linted } from '../context.ts';

/** What a code action carries until its edit is asked for. */
export type Waiting = WaitingForWords | WaitingForRewrite | WaitingForAll;

/** Reading a longer text again takes longer than a list may take to open. In UTF-16 code units. */
const LONG = 150_000;

/** Is what the text holds read again only once an action is chosen? */
export function waits({ resolvesCodeActions }: Client, { result }: Linted): boolean {
  return resolvesCodeActions && result.text.length > LONG;
}

interface OfDocument {
  readonly uri: string;
  readonly version: number;
}

interface OfFinding extends OfDocument {
  readonly rule: string;
  /** Where the finding starts, in UTF-16 code units of the document. */
  readonly offset: number;
}

/** For an entry in the configuration. */
export interface WaitingForWords extends OfFinding {
  readonly title: string;
}

/** For one of the rewrites that the rule proposes. */
export interface WaitingForRewrite extends OfFinding {
  readonly fix: number;
}

/** For all safe fixes of the document. */
export interface WaitingForAll extends OfDocument {
  readonly all: true;
}

/** Reads what a code action of ours carries; undefined where it is none of ours. */
export function waitingOf(data: unknown): Waiting | undefined {
  const { uri, version, all, rule, offset, title, fix } = mapOf(data);
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  if (all === true) return { uri, version, all };
  if (typeof rule !== 'string' || typeof offset !== 'number') return undefined;
  if (typeof fix === 'number') return { uri, version, rule, offset, fix };
  return typeof title === 'string' ? { uri, version, rule, offset, title } : undefined;
}
