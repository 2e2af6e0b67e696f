import { defaultConfig } from '#config/defaults.ts';
import type { Config, FieldsEntry } from '#config/types.ts';
import type { Reading } from '#core/message.ts';
import type { FileInput } from '#formats/adapter.ts';
import { readFile } from '#formats/registry.ts';

/** A file as the registry gets it. */
export function input(
  path: string,
  content: unknown,
  options: { named?: boolean; config?: Partial<Config> } = {},
): FileInput {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return { path, text, named: options.named ?? false, config: { ...defaultConfig, ...options.config } };
}

/** Reads a file by the registry. */
export function read(...args: Parameters<typeof input>): Reading | undefined {
  return readFile(input(...args));
}

/** Reads a file with one entry of `fields`. */
export function readFields(path: string, content: unknown, entry: Omit<FieldsEntry, 'files'>): Reading | undefined {
  return read(path, content, { config: { fields: [{ files: [path], ...entry }] } });
}

/** The texts of each message, its passages joined. */
export function texts(reading: Reading | undefined): string[] {
  return (reading?.messages ?? []).map(({ passages }) => passages.map((passage) => passage.view.text).join(' / '));
}
