import { matchIgnore } from '#config/ignore.ts';
import type { IgnoreEntry } from '#config/types.ts';
import type { ServerContext } from '../context.ts';
import { isHomeless } from '../paths.ts';
import { type ChangedConfig, type ConfigTarget, changedConfig } from './config-target.ts';
import type { Found } from './found.ts';

/** The configuration with an entry that silences the rule of a finding in its message, and in no other one. */
export async function withIgnoreEntry(
  server: ServerContext,
  target: ConfigTarget,
  found: Found,
  reason: string,
): Promise<ChangedConfig | undefined> {
  const { linted, finding, message } = found;
  if (!message) return undefined;
  const why = reason.trim();
  const entry = {
    ...(isHomeless(linted.uri) ? {} : { files: [globFor(target.seen)] }),
    message: nameFor(found),
    rules: [finding.rule],
    ...(why === '' ? {} : { reason: why }),
  };
  const changed = await changedConfig(server, target, { path: ['ignore'], append: entry });
  if (!changed) return undefined;
  // The new entry is the last one of its file, and what a file extends comes before it.
  const added = changed.config.ignore[changed.config.ignore.length - 1];
  return added && isOnlyFor(added, target, found) ? changed : undefined;
}

/** The title where it stands for one message of the file, since people know it by that; else the id. */
function nameFor({ linted, message }: Found): string {
  const title = message?.title.trim() ?? '';
  const twins = linted.result.messages.filter((each) => each.title.toLowerCase() === message?.title.toLowerCase());
  const plain = title !== '' && title === message?.title && !/[*\r\n]/.test(title) && title.length <= 100;
  return plain && twins.length === 1 ? title : (message?.id ?? title);
}

/** A glob for one path: what would mean something in a glob stands for any one character. */
function globFor(path: string): string {
  return path.replace(/[*?[\]{}()!+@|\\]/g, '?');
}

function isOnlyFor(entry: IgnoreEntry, { seen }: ConfigTarget, { linted, finding, message }: Found): boolean {
  return linted.result.messages.every(({ id, kind, system, title }) => {
    return matchIgnore(entry, { path: seen, id, kind, system, title }, finding.rule) === (id === message?.id);
  });
}
