import type { ServerCapabilities } from 'vscode-languageserver';
import { isMap } from './client.ts';

/** Puts what the parts of the server can do together: objects are merged, lists joined, else the last one holds. */
export function merged(parts: readonly ServerCapabilities[]): ServerCapabilities {
  return parts.reduce<Record<string, unknown>>((all, part) => mergeInto(all, part as Record<string, unknown>), {});
}

function mergeInto(all: Readonly<Record<string, unknown>>, part: Readonly<Record<string, unknown>>) {
  const out: Record<string, unknown> = { ...all };
  for (const [key, value] of Object.entries(part)) {
    const old = out[key];
    if (isMap(old) && isMap(value)) out[key] = mergeInto(old, value);
    else if (Array.isArray(old) && Array.isArray(value)) out[key] = [...new Set([...old, ...value])];
    else out[key] = value;
  }
  return out;
}
