import { Range } from 'vscode-languageserver-types';
import type { IgnoreParams } from '#protocol/requests.ts';
import { mapOf } from '../client.ts';

/** Reads what a client sends with `Requests.ignore`; undefined where a part is missing. */
export function ignoreParamsOf(params: unknown): IgnoreParams | undefined {
  const { uri, version, range, rule, message, where, reason } = mapOf(params);
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof rule !== 'string') return undefined;
  if (!Range.is(range) || (where !== 'comment' && where !== 'configuration')) return undefined;
  return { uri, version, range, rule, message: String(message ?? ''), where, reason: String(reason ?? '') };
}
