import fs from 'node:fs';
import { type Decoded, decode } from './decode.ts';
import { inWords, wholeFile } from './faults.ts';

/** Larger files are not read: no library of messages comes near it. */
export const LARGEST = 50 * 1024 * 1024;

/** What a file holds, or why it can't be told. */
export interface FileContent extends Decoded {
  /** As they are on disk; empty where they could not be read. */
  readonly bytes: Buffer;
  /** True where the file is larger than Kindlint reads. */
  readonly tooLarge?: boolean;
}

/** Reads a file strictly. Never throws. */
export function readFile(file: string): FileContent {
  const bytes = Buffer.alloc(0);
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile() && !stat.isFIFO()) {
      const what = stat.isDirectory() ? 'a folder' : 'no ordinary file';
      return { bytes, text: '', fault: wholeFile(`This is ${what}, so there is no text to read.`) };
    }
    if (stat.size > LARGEST) {
      const size = Math.round(stat.size / 1024 / 1024);
      const message = `This file is too large (${size} MB). Kindlint reads files of up to ${LARGEST / 1024 / 1024} MB. Please split it.`;
      return { bytes, text: '', fault: wholeFile(message), tooLarge: true };
    }
    const read = fs.readFileSync(file);
    return { bytes: read, ...decode(read) };
  } catch (error) {
    return { bytes, text: '', fault: wholeFile(inWords(error)) };
  }
}
