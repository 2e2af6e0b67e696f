import type { RuleMeta } from '#rule';
import type { FileResult } from './types.ts';

/** How many messages of a folder a rule looked at, and how many of them have what it asks for. */
interface Count {
  messages: number;
  having: number;
}

/**
 * What one file can't show: where a whole folder lacks the same thing, the site's template brings it. Takes the results
 * of a run one by one, and drops the findings of rules with `silent-where-none` that the folder makes void.
 */
export class Library {
  private readonly limits = new Map<string, number>();
  /** By rule, then by folder. A folder counts all that is below it; a file counts as a folder of its messages. */
  private readonly counts = new Map<string, Map<string, Count>>();

  constructor(rules: Iterable<RuleMeta>) {
    for (const { id, silentWhereNone } of rules)
      if (silentWhereNone !== undefined) this.limits.set(id, silentWhereNone);
  }

  /** Counts what a file's messages have. @param path with forward slashes; the same one later asks with */
  add(path: string, { messages }: FileResult): void {
    for (const { looked } of messages) {
      for (const [rule, has] of looked ?? []) {
        for (const folder of foldersOf(path)) this.count(rule, folder, has);
      }
    }
  }

  /** True while files to come may still make one of the file's findings void. */
  isOpen(path: string, { findings }: FileResult): boolean {
    const near = foldersOf(path)[1] ?? '';
    return findings.some(({ rule }) => this.limits.has(rule) && !this.counts.get(rule)?.get(near)?.having);
  }

  /** Does a file have findings that the rest of the library may make void? */
  concerns({ findings }: FileResult): boolean {
    return findings.some(({ rule }) => this.limits.has(rule));
  }

  /** Do the folders around a file hold enough messages to tell of its findings? */
  canTell(path: string, { findings }: FileResult): boolean {
    return findings.every(({ rule }) => {
      const limit = this.limits.get(rule);
      const counts = this.counts.get(rule);
      return limit === undefined || foldersOf(path).some((folder) => (counts?.get(folder)?.messages ?? 0) >= limit);
    });
  }

  /** The result without the findings of rules that only a library can tell about. */
  withoutOpen(result: FileResult): FileResult {
    return { ...result, findings: result.findings.filter(({ rule }) => !this.limits.has(rule)) };
  }

  /** The result without the findings that the counts so far make void. */
  settled(path: string, result: FileResult): FileResult {
    const findings = result.findings.filter(({ rule }) => !this.isBrought(rule, path));
    return findings.length === result.findings.length ? result : { ...result, findings };
  }

  /** Goes by the nearest folder that is large enough to tell. */
  private isBrought(rule: string, path: string): boolean {
    const limit = this.limits.get(rule);
    if (limit === undefined) return false;
    const counts = foldersOf(path).map((folder) => this.counts.get(rule)?.get(folder));
    return counts.find((count) => count !== undefined && count.messages >= limit)?.having === 0;
  }

  private count(rule: string, folder: string, has: boolean): void {
    const folders = this.counts.get(rule) ?? new Map<string, Count>();
    this.counts.set(rule, folders);
    const count = folders.get(folder) ?? { messages: 0, having: 0 };
    folders.set(folder, count);
    count.messages++;
    if (has) count.having++;
  }
}

/** The file itself, the folder that it stands in, the one around that, and so on up to ''. */
function foldersOf(path: string): string[] {
  const out = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) out.push(path.slice(0, at));
  return [...out, ''];
}
