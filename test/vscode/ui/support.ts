import assert from 'node:assert/strict';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Window } from './window.ts';

/** The macros and articles that come with the project. */
export const examples = path.join(import.meta.dirname, '../../../examples');

/** Waits until a saved file holds what it should. */
export async function expectSaved(window: Window, file: string, pattern: RegExp): Promise<void> {
  for (let i = 0; i < 50 && !pattern.test(await window.saved(file)); i++) await wait(100);
  assert.match(await window.saved(file), pattern);
}
