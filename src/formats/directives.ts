import type { Directive } from '#core/message.ts';
import type { Range } from '#core/range.ts';

const SCOPES: Readonly<Record<string, Directive['scope']>> = {
  'kindlint-disable-next-line': 'next-line',
  'kindlint-disable-file': 'file',
  'kindlint-disable': 'begin',
  'kindlint-enable': 'end',
};

/** What every comment that asks for silence holds: a text without it has none. */
export const DIRECTIVE_MARK = 'kindlint-';

/**
 * Reads a comment such as `kindlint-disable-next-line rule other/rule -- why`. A dash does as well, since XML allows no
 * two hyphens in a comment.
 * @param comment the comment's text without its own marks
 * @param range the comment itself, in the file
 */
export function parseDirective(comment: string, range: Range): Directive | undefined {
  const text = comment.trim();
  if (!text.startsWith(DIRECTIVE_MARK)) return undefined;
  const dash = /(?:^|\s)(?:--|[–—])(?:\s|$)/.exec(text);
  const words = (dash ? text.slice(0, dash.index) : text).split(/[\s,]+/).filter(Boolean);
  const scope = SCOPES[words[0] as string];
  if (!scope) return undefined;
  const reason = dash ? text.slice(dash.index + dash[0].length).trim() : '';
  return { scope, rules: words.slice(1), reason, range };
}
