import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inWords } from './faults.ts';

/**
 * Replaces a file's content in one step: other programs see the old file or the new one, never half of it, and a crash
 * leaves the old one. Keeps the file's mode, and writes through a symbolic link. Throws an `Error` in plain words.
 * @param expected the bytes that the new text was made from: where the file is another one by now, nothing is written
 */
export function replaceFile(file: string, expected: Buffer, text: string): void {
  const target = attempt('The file can’t be found any more.', () => fs.realpathSync(file));
  const stat = attempt('The file can’t be read any more.', () => fs.statSync(target));
  if ((stat.mode & 0o222) === 0) throw new Error('The file is read-only, so nothing was written.');
  attempt('Kindlint may not write to this file.', () => fs.accessSync(target, fs.constants.W_OK));
  mustBe(target, expected);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    attempt('The new text could not be written.', () => writeNew(temporary, text, stat));
    mustBe(target, expected);
    attempt('The file could not be replaced.', () => fs.renameSync(temporary, target));
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(path.dirname(target));
}

function mustBe(target: string, expected: Buffer): void {
  const now = attempt('The file can’t be read any more.', () => fs.readFileSync(target));
  if (!now.equals(expected)) {
    throw new Error(
      'The file was changed by someone else in the meantime, so nothing was written. Please run Kindlint again.',
    );
  }
}

function writeNew(file: string, text: string, like: fs.Stats): void {
  const handle = fs.openSync(file, 'wx', 0o600);
  try {
    fs.writeFileSync(handle, text, 'utf8');
    fs.fsyncSync(handle);
    keepOwner(handle, like);
    fs.fchmodSync(handle, like.mode & 0o7777);
  } finally {
    fs.closeSync(handle);
  }
}

/** Only where it differs: changing the owner needs rights that most people don't have. */
function keepOwner(handle: number, like: fs.Stats): void {
  const own = fs.fstatSync(handle);
  if (own.uid === like.uid && own.gid === like.gid) return;
  try {
    fs.fchownSync(handle, like.uid, like.gid);
  } catch {
    // The file then belongs to whoever runs Kindlint, as with any editor that writes this way.
  }
}

function syncFolder(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r');
    fs.fsyncSync(handle);
    fs.closeSync(handle);
  } catch {
    // Some systems can't open a folder; the rename holds all the same.
  }
}

function attempt<T>(what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Error(`${what} ${inWords(error)}`);
  }
}
