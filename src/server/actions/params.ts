import { Range } from 'vscode-languageserver-types';
import type { IgnoreParams } from '#protocol/requests.ts';
import { mapOf } from '../client.ts';
import type { Waiting } from './in-configuration.ts';

/** Reads what a client sends with `Requests.ignore`; undefined where a part is missing. */
export function ignoreParamsOf(params: unknown): IgnoreParams | undefined {
  const { uri, version, range, rule, message, where, reason } = mapOf(params);
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof rule !== 'string') return undefined;
  if (!Range.is(range) || (where !== 'comment' && where !== 'configuration')) return undefined;
  return { uri, version, range, rule, message: String(message ?? ''), where, reason: String(reason ?? '') };
}

/** Reads what a code action of ours carries; undefined where it is none of ours. */
export function waitingOf(data: unknown): Waiting | undefined {
  const { uri, version, rule, offset, title } = mapOf(data);
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof rule !== 'string') return undefined;
  if (typeof offset !== 'number' || typeof title !== 'string') return undefined;
  return { uri, version, rule, offset, title };
}
