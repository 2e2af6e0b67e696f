import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/** Waits, for up to 30 seconds, until something is as expected, and a little longer for what might change it again. */
export async function eventually<T>(get: () => T, expected: T, message?: string): Promise<void> {
  for (let waited = 0; waited < 30_000 && !isDeepStrictEqual(get(), expected); waited += 20) await pause(20);
  await pause(120);
  assert.deepEqual(get(), expected, message);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
