import type { Range } from '#core/range.ts';

/** A single value of front matter. */
export interface FrontValue extends Range {
  /** Decoded. The range holds it in the file, quotes left out; exactly so where `text` equals that slice. */
  readonly text: string;
}

/** What a Markdown file says of itself in its front matter. */
export interface FrontMatter {
  /** Top-level keys in lower case. Lists and nested values are left out. */
  readonly values: ReadonlyMap<string, FrontValue>;
  /** Where the text behind it starts (UTF-16 offset in the file). */
  readonly end: number;
}

const FENCE = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
/** Front matter longer than this (in code units) is not read. */
const MOST = 65_536;

/**
 * Reads YAML or TOML front matter as far as a title, a kind and such go: single values of top-level keys. It is read by
 * hand because it is read of every file, and because a fault in it must not keep the text behind it from being read.
 */
export function readFrontMatter(text: string): FrontMatter {
  const values = new Map<string, FrontValue>();
  const open = FENCE.exec(text.slice(0, 64));
  const start = open ? open[0].length : 0;
  const close = open && closing(open[1] as string).exec(text.slice(start, start + MOST));
  if (!close) return { values, end: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
  const stop = start + close.index;
  const line = /^(["']?)([A-Za-z_][\w .-]{0,40}?)\1[ \t]{0,8}[:=](?:[ \t]+|$)(.*)$/gm;
  const body = text.slice(start, stop);
  for (let pair = line.exec(body); pair; pair = line.exec(body)) {
    const raw = (pair[3] as string).trimEnd();
    const at = start + pair.index + pair[0].length - (pair[3] as string).length;
    const value = scalar(raw, at, body, pair.index + pair[0].length);
    const key = (pair[2] as string).toLowerCase();
    if (value && !values.has(key)) values.set(key, value);
  }
  return { values, end: stop + close[0].length };
}

function closing(mark: string): RegExp {
  return mark === '---' ? /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/ : /(?:^|\r\n|\n|\r)\+\+\+[ \t]*(?:\r\n|\n|\r|$)/;
}

function scalar(raw: string, at: number, body: string, after: number): FrontValue | undefined {
  if (/^[|>][-+\d]*$/.test(raw)) {
    const text = block(body.slice(after));
    return text === '' ? undefined : { text, start: at, end: at };
  }
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(raw);
  if (quoted) {
    const inner = quoted[2] as string;
    const text = quoted[1] === '"' ? inner.replace(/\\(["\\/])/g, '$1') : inner.replaceAll("''", "'");
    return text === '' ? undefined : { text, start: at + 1, end: at + 1 + inner.length };
  }
  if (/^[[{&*!#]/.test(raw)) return undefined;
  const text = raw.replace(/\s#.*$/, '').trimEnd();
  return text === '' ? undefined : { text, start: at, end: at + text.length };
}

/** The indented lines behind a key, as one line. */
function block(rest: string): string {
  const parts: string[] = [];
  for (const line of rest.split(/\r\n|\r|\n/).slice(1)) {
    if (!/^(\s|$)/.test(line)) break;
    parts.push(line.trim());
  }
  return parts.join(' ').trim();
}
