import fs from 'node:fs';
import { TextDecoder } from 'node:util';

const SIZE = 4 * 1024 * 1024;

/** The bytes are no text that can be read. */
export class NoText extends Error {}

/**
 * A file's text piece by piece, read as UTF-8, strictly. A BOM is part of it. Throws `NoText` where the bytes are something
 * else, and the system's error where they can't be read.
 */
export function* chunksOf(file: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const handle = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(SIZE);
    for (;;) {
      const size = fs.readSync(handle, bytes, 0, SIZE, null);
      const text = decode(decoder, bytes.subarray(0, size), size > 0);
      if (text !== '') yield text;
      if (size === 0) return;
    }
  } finally {
    fs.closeSync(handle);
  }
}

function decode(decoder: TextDecoder, bytes: Buffer, stream: boolean): string {
  let text: string;
  try {
    text = decoder.decode(bytes, { stream });
  } catch {
    throw new NoText('From here on the file is no valid UTF-8. Please save it as UTF-8.');
  }
  if (text.includes('\0')) throw new NoText('This file holds zero bytes, so it is no plain text.');
  return text;
}
