/** Something that keeps a file or folder from being read or written, in words that say what to do. */
export interface Fault {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** A fault of the file as a whole. */
export function wholeFile(message: string): Fault {
  return { message, line: 1, column: 1 };
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder. Please check the name.',
  EACCES: 'Kindlint may not open this. Please check its permissions.',
  EPERM: 'Kindlint may not open this. Please check its permissions.',
  ELOOP: 'This link leads back to itself. Please mend or remove it.',
  EISDIR: 'This is a folder, not a file.',
  ENOTDIR: 'A part of this path is a file, not a folder. Please check the name.',
  EMFILE: 'Too many files are open. Please close some programs and try again.',
  ENOSPC: 'The disk is full.',
  EROFS: 'This disk can only be read.',
  ENAMETOOLONG: 'This name is too long for the system.',
};

/** What the system's error means, in plain words. */
export function inWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return WORDS[code] ?? `The system says: ${error instanceof Error ? error.message : String(error)}.`;
}
