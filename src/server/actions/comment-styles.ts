import { endingOf } from '#formats/recognise/places.ts';

/** How a comment is written in a form of file. */
export interface CommentStyle {
  readonly open: string;
  readonly close: string;
  /** What stands before the reason. */
  readonly dash: '--' | '—';
  /** Where it may stand: within the text, on a line above its value, before its element. */
  readonly place: 'text' | 'line' | 'element';
}

const MARKUP: CommentStyle = { open: '<!-- ', close: ' -->', dash: '--', place: 'text' };
/** In XML no comment holds two hyphens. */
const XML: CommentStyle = { open: '<!-- ', close: ' -->', dash: '—', place: 'element' };
const HASH: CommentStyle = { open: '# ', close: '', dash: '--', place: 'line' };
const SLASHES: CommentStyle = { open: '// ', close: '', dash: '--', place: 'line' };

const STYLES: Readonly<Record<string, CommentStyle>> = {
  ...each(['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'html', 'htm', 'xhtml'], MARKUP),
  ...each(['xml'], XML),
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
export function directiveText(style: CommentStyle, directive: string, rule: string, reason: string): string {
  const why = oneLine(reason, style);
  return `${style.open}${directive} ${rule}${why === '' ? '' : ` ${style.dash} ${why}`}${style.close}`;
}

/** A reason on one line that can't end the comment it stands in. */
function oneLine(reason: string, { place }: CommentStyle): string {
  return reason
    .replace(/--+!?>/g, '→')
    .replace(/\*\//g, '*')
    .replace(/--+/g, place === 'element' ? '–' : '$&')
    .replace(/\s+/g, ' ')
    .replace(/[-\s]+$/, '')
    .trim();
}

function each(endings: readonly string[], style: CommentStyle): Record<string, CommentStyle> {
  return Object.fromEntries(endings.map((ending) => [ending, style]));
}
