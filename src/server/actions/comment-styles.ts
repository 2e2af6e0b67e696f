import { endingOf } from '#formats/recognise/places.ts';

/** How a comment is written in a form of file. */
export interface CommentStyle {
  readonly open: string;
  readonly close: string;
  /** May it stand at the end of a line of text without showing there? */
  readonly inline: boolean;
}

const MARKUP: CommentStyle = { open: '<!-- ', close: ' -->', inline: true };
const HASH: CommentStyle = { open: '# ', close: '', inline: false };
const SLASHES: CommentStyle = { open: '// ', close: '', inline: false };

const STYLES: Readonly<Record<string, CommentStyle>> = {
  ...each(['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'html', 'htm', 'xhtml'], MARKUP),
  ...each(['yaml', 'yml', 'hcl', 'tf', 'toml'], HASH),
  ...each(['jsonc', 'json5', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'jsx', 'tsx'], SLASHES),
};

/**
 * The comments of a file; undefined where it can hold none, as JSON and CSV, or none that is left out of what the customer
 * gets, as MDX.
 * @param language the editor's name for it: JSON with comments has the ending of JSON without
 */
export function commentStyle(path: string, language: string): CommentStyle | undefined {
  if (language === 'jsonc' || language === 'json5') return SLASHES;
  const ending = endingOf(path);
  return Object.hasOwn(STYLES, ending) ? STYLES[ending] : undefined;
}

/** A comment that asks for silence, with its reason where one is given. */
export function directiveText({ open, close }: CommentStyle, directive: string, rule: string, reason: string): string {
  const why = oneLine(reason);
  return `${open}${directive} ${rule}${why === '' ? '' : ` -- ${why}`}${close}`;
}

/** A reason on one line that can't end the comment it stands in. */
function oneLine(reason: string): string {
  return reason
    .replace(/--+!?>/g, '→')
    .replace(/\*\//g, '*')
    .replace(/\s+/g, ' ')
    .replace(/[-\s]+$/, '')
    .trim();
}

function each(endings: readonly string[], style: CommentStyle): Record<string, CommentStyle> {
  return Object.fromEntries(endings.map((ending) => [ending, style]));
}
