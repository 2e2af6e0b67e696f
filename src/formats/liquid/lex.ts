import type { Range } from '#core/range.ts';
import { withClosings } from './closings.ts';
import { piece, type Token } from './token.ts';

/** The most that stands between two brackets, in code units. */
const MOST = 600;
/** Where the text around a placeholder surely ends. */
const BREAK = /\r?\n[ \t]*\r?\n|<\/(?:p|li|div|td|h\d)\b/;
const NAME = /^[-~]?\s*(\/?[\w.#-]+)/;
/** A name in a bracket of tags, as some help desks write it. */
const NAMED = /^\s*[\w.]+(?:,\s*fallback=\w*)?\s*[%}]?/;
/** What may be a name that a bracket was opened for. */
const PATH =
  /^[-~]?[ \t]*[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*(?:[ \t]*\|[ \t]*\w+(?:[ \t]*:[ \t]*(?:"[^"\n]*"|'[^'\n]*'))?)*/u;
/** Endings and beginnings of other languages: Handlebars, Hugo, Go. */
const OTHER = /^\{\{[-~]?\s*(?:[#/^!><%*&]|else\b|end\b|range\b|with\b|if\b|\.)/;

/** Takes the template code of a text apart. `code` ranges, sorted, are passed over. */
export function lex(text: string, code: readonly Range[]): Token[] {
  const out: Token[] = [];
  let k = 0;
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    while (k < code.length && (code[k] as Range).end <= open) k++;
    const hole = code[k];
    if (hole && hole.start <= open) {
      at = hole.end;
      continue;
    }
    const token = tokenAt(text, open, Math.min(text.length, hole?.start ?? text.length));
    if (token) out.push(token);
    at = token ? Math.max(token.end, open + 1) : open + 1;
  }
  return withClosings(text, code, out);
}

function tokenAt(text: string, start: number, limit: number): Token | undefined {
  const second = text[start + 1];
  if (second === '%') return tagAt(text, start, limit);
  if (second !== '{') return undefined;
  const triple = text[start + 2] === '{';
  const before = text[start - 1];
  const near = text.slice(start, Math.min(limit, start + MOST));
  const open = triple ? 3 : 2;
  const close = near.indexOf(triple ? '}}}' : '}}', open);
  const end = close < 0 ? -1 : start + close + (triple ? 3 : 2);
  const stop = endOfPlace(near, open);
  if (close < 0 || stop < close) {
    if (isOther(before, near)) return piece('other', text, start, start + open);
    const path = PATH.exec(near.slice(open))?.[0].trimEnd() ?? '';
    const tail = /^[ \t]*\}{1,2}/.exec(near.slice(open + path.length))?.[0].length ?? 0;
    const isField = path !== '' && path !== '-' && (!triple || near.startsWith('}}', open + path.length + tail - 2));
    if (!isField) return piece('other', text, start, start + open);
    return piece('open', text, start, start + open + path.length + tail);
  }
  if (isOther(before, near)) return piece('other', text, start, end);
  return { kind: 'output', start, end, inside: near.slice(open, close), name: '' };
}

/** Names that a workflow file of GitHub begins its values with; elsewhere `${{amount}}` is a sum of money. */
const WORKFLOW =
  /^\{\{-?\s*(?:secrets|github|env|inputs|matrix|needs|steps|vars|runner|jobs?|strategy|format|hashFiles|toJSON|fromJSON|contains|always|failure|success)\b/;

/** `={{` begins a value in JSX; `\{{` is how a bracket is shown. */
function isOther(before: string | undefined, near: string): boolean {
  return before === '=' || before === '\\' || OTHER.test(near) || (before === '$' && WORKFLOW.test(near));
}

/** Where the next bracket opens or the place ends, in the text from an opening on. */
function endOfPlace(near: string, from: number): number {
  const stops = [near.indexOf('{{', from), near.indexOf('{%', from), near.search(BREAK)].filter((at) => at >= 0);
  return Math.min(near.length, ...stops);
}

function tagAt(text: string, start: number, limit: number): Token | undefined {
  const near = text.slice(start, Math.min(limit, start + MOST));
  const close = near.indexOf('%}', 2);
  const stop = endOfPlace(near, 2);
  const name = NAME.exec(near.slice(2))?.[1] ?? '';
  if (close >= 0 && close <= stop) {
    return { kind: 'tag', start, end: start + close + 2, inside: near.slice(2, close), name };
  }
  if (name === '') return piece('other', text, start, start + 2);
  // A name ends by itself, a tag with its line.
  const rest = name.includes('.') ? NAMED : /^[^\n{}]*\}?/;
  const line = rest.exec(near.slice(2))?.[0].trimEnd() ?? '';
  return { ...piece('open', text, start, start + 2 + Math.min(line.length, 80)), name };
}
