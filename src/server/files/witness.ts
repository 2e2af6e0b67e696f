import type { FileStat, Files, FileText, FolderEntry } from './files.ts';

/** Files that remember what was asked of them and what they answered, so that it can be told whether that still holds. */
export class Witness implements Files {
  private readonly reads = new Map<string, Promise<FileText | undefined>>();
  private readonly stats = new Map<string, Promise<FileStat | undefined>>();
  private readonly lists = new Map<string, Promise<readonly FolderEntry[]>>();

  constructor(private readonly files: Files) {}

  read(uri: string): Promise<FileText | undefined> {
    return remembered(this.reads, uri, () => this.files.read(uri));
  }

  stat(uri: string): Promise<FileStat | undefined> {
    return remembered(this.stats, uri, () => this.files.stat(uri));
  }

  list(uri: string): Promise<readonly FolderEntry[]> {
    return remembered(this.lists, uri, () => this.files.list(uri));
  }

  /** Was this file or folder asked for, or one below it? */
  knows(uri: string): boolean {
    const maps: readonly ReadonlyMap<string, unknown>[] = [this.reads, this.stats, this.lists];
    if (maps.some((known) => known.has(uri))) return true;
    return maps.some((known) => [...known.keys()].some((each) => each.startsWith(`${uri}/`)));
  }

  /** Asks everything again, and says whether any answer is another one. */
  async hasChanged(): Promise<boolean> {
    const { files } = this;
    const checks = await Promise.all([
      differs(this.reads, (uri) => files.read(uri), contentOf),
      // The size of a file counts only where its text was read, and that is seen above.
      differs(
        this.stats,
        (uri) => files.stat(uri),
        (stat) => stat?.type ?? '',
      ),
      differs(this.lists, (uri) => files.list(uri), namesOf),
    ]);
    return checks.includes(true);
  }
}

function remembered<T>(known: Map<string, Promise<T>>, uri: string, ask: () => Promise<T>): Promise<T> {
  let answer = known.get(uri);
  if (!answer) {
    answer = ask();
    known.set(uri, answer);
  }
  return answer;
}

async function differs<T>(
  known: ReadonlyMap<string, Promise<T>>,
  ask: (uri: string) => Promise<T>,
  key: (answer: T) => string,
): Promise<boolean> {
  const pairs = [...known].map(async ([uri, old]) => key(await old) !== key(await ask(uri)));
  return (await Promise.all(pairs)).includes(true);
}

function contentOf(content: FileText | undefined): string {
  if (!content) return '';
  return 'text' in content ? `=${content.text}` : `!${content.fault}`;
}

function namesOf(entries: readonly FolderEntry[]): string {
  return entries
    .map(({ name, type }) => `${type} ${name}`)
    .sort()
    .join('\n');
}
