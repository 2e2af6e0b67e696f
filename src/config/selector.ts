import type { Kind } from '#core/message.ts';
import { matchesGlobs, matchesTitle } from './globs.ts';
import type { Selector } from './types.ts';

/** The message that a setting is asked for. */
export interface Target {
  /** With forward slashes, relative to the configuration's folder where the file is below it. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly system?: string | undefined;
}

/** Does a selector hold for a message? All its parts must; one without parts holds for everything. */
export function selects(selector: Selector, target: Target): boolean {
  if (selector.kinds && !selector.kinds.includes(target.kind)) return false;
  if (selector.systems && !selector.systems.includes(target.system ?? '')) return false;
  if (selector.titles && !matchesTitle(selector.titles, target.title)) return false;
  return !selector.files || matchesGlobs(selector.files, target.path);
}
