/** What reading a file gives: its text without a byte order mark, or why it can't be read, in words for the user. */
export type FileText = { readonly text: string } | { readonly fault: string };

/** Larger files are not read: no library of messages comes near it. In bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

export interface FileStat {
  readonly type: 'file' | 'folder';
  /** In bytes. */
  readonly size: number;
}

export interface FolderEntry {
  readonly name: string;
  readonly type: 'file' | 'folder';
}

/**
 * How the server sees the workspace: by the disk, by the client, or not at all. Takes URIs. Nothing here ever throws;
 * what isn't there is undefined, and a folder that can't be listed is empty.
 */
export interface Files {
  read(uri: string): Promise<FileText | undefined>;
  stat(uri: string): Promise<FileStat | undefined>;
  list(uri: string): Promise<readonly FolderEntry[]>;
}

/** Where there is neither a disk nor a client that reads: every document stands for itself. */
export const noFiles: Files = {
  read: async () => undefined,
  stat: async () => undefined,
  list: async () => [],
};
