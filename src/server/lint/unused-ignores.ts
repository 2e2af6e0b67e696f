import { below } from '#config/paths.ts';
import type { Config } from '#config/types.ts';
import type { Linted, WorkspaceContext } from '../context.ts';
import { pathOf } from '../paths.ts';
import type { Shelf } from './shelf.ts';

/** See `ServerContext.unusedIgnores`. @param open the last results of open documents, which are newer than the shelf's */
export function unusedIgnores(
  config: Config,
  { folders }: WorkspaceContext,
  shelf: Shelf,
  open: readonly Linted[],
): readonly number[] | undefined {
  const { file, folder, ignore } = config;
  const isInside = folders.map(pathOf).some((top) => top === folder || below(top, folder) !== undefined);
  if (file === undefined || !isInside || !shelf.isWhole(folder)) return undefined;
  const judged = [
    ...[...shelf.all()].map((digest) => ({ by: digest.config, used: digest.usedIgnores })),
    ...open.map(({ setting, result }) => ({ by: setting.config, used: result.usedIgnores })),
  ].filter(({ by }) => by.file === file);
  // Some was judged by the file as it was before.
  if (judged.some(({ by }) => by !== config)) return undefined;
  const used = new Set(judged.flatMap((each) => each.used));
  return [...ignore.keys()].filter((index) => !used.has(index));
}
