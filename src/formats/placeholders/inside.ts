import type { AtomKind } from '#core/message.ts';
import { isDigitCode, isLetterCode, isWordCode } from './characters.ts';
import type { Dialect } from './dialects.ts';
import { isHtmlName } from './html-names.ts';

const NEWLINE = 10;
/** Marks that words may hold beside letters and digits. */
const WORD_MARKS = new Set([..." #&'()*+,-./:?_|!$’–—…"].map((mark) => mark.charCodeAt(0)));
const PATH_STOPS = new Set([...'{}<>[]\n'].map((mark) => mark.charCodeAt(0)));

/**
 * Where a field of `dialect` that opens at `start` ends, or -1 where none does.
 * @param start offset of the opening; the result is the offset behind the closing
 */
export function endOfField(text: string, start: number, dialect: Dialect): number {
  const from = start + dialect.open.length;
  const limit = Math.min(text.length, from + dialect.max);
  const close = dialect.close.charCodeAt(0);
  const open = dialect.open.charCodeAt(0);
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === close && text.startsWith(dialect.close, i)) {
      const end = i + dialect.close.length;
      return i > from && fits(text, from, i, dialect) ? end : -1;
    }
    if (!allowed(code, dialect)) return -1;
    if (code === open && dialect.open.length > 1 && text.startsWith(dialect.open, i)) return -1;
    if (code === NEWLINE && text.charCodeAt(i + 1) === NEWLINE) return -1;
  }
  return -1;
}

function allowed(code: number, dialect: Dialect): boolean {
  switch (dialect.inside) {
    case 'any':
      return true;
    case 'path':
      return !PATH_STOPS.has(code);
    case 'words':
      return dialect.id === 'bracket' ? code !== NEWLINE && code !== 91 : isWordCode(code) || WORD_MARKS.has(code);
    default:
      return isWordCode(code) || code === 95 || code === 46;
  }
}

/** Does what stands between look like a field? */
function fits(text: string, from: number, to: number, dialect: Dialect): boolean {
  const first = text.charCodeAt(from);
  switch (dialect.id) {
    case 'angle':
      return isLetterCode(first) && !isHtmlName(text, from, to);
    case 'bracket':
      return isBlank(text, from, to);
    case 'percent':
      return isLetterCode(first);
    case 'double-paren-if':
      return isLetterCode(first) && !text.slice(from, to).includes(')');
    case 'double-paren':
      return isLetterCode(first);
    case 'brace':
      // One brace of two is missing: left for the rule about broken fields.
      if (text.charCodeAt(from - 2) === 123 || text.charCodeAt(to + 1) === 125) return false;
      return (
        isWordCode(first) || first === 95 || first === 36 || (first === 32 && isWordCode(text.charCodeAt(from + 1)))
      );
    default:
      return true;
  }
}

/** No task box, footnote, citation, alert, Markdown link or ellipsis: something that a person fills in. */
function isBlank(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  if (first === 94 || first === 33 || first === 64) return false; // ^ ! @
  if (to - from === 1 && (first === 120 || first === 88)) return false; // x X
  if (text.charCodeAt(to + 1) === 40) return false; // (
  if (text.charCodeAt(to + 1) === 58 && isDefinition(text, from, to)) return false; // :
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isWordCode(code) && !isDigitCode(code)) return text.slice(from, to).toLowerCase() !== 'sic';
  }
  return false;
}

/** `[name]: address` at the start of a line. */
function isDefinition(text: string, from: number, to: number): boolean {
  if (from > 1 && text.charCodeAt(from - 2) !== NEWLINE) return false;
  return /^\s*(https?:|mailto:|[/#<.]|\{\{)/.test(text.slice(to + 2, to + 12));
}

const FILL = /^\s*(insert|fill|enter|add|todo|tbd|describe|specify|choose|pick|put|type|list|your|replace)\b/i;

/** What kind of atom a field is: one with directions to the writer is a blank whatever its brackets. */
export function kindOfField(text: string, start: number, end: number, dialect: Dialect): AtomKind {
  const inside = text.slice(start + dialect.open.length, end - dialect.close.length);
  if (dialect.id === 'liquid') return /^[a-zA-Z]+\.[a-zA-Z]/.test(inside) ? 'placeholder' : 'markup';
  if (dialect.id === 'mustache') return /^\s*(?:[#/^!><%]|else\b)/.test(inside) ? 'markup' : 'placeholder';
  if (dialect.id === 'bracket') return /^\/|[="]/.test(inside) ? 'markup' : 'blank';
  if (dialect.id === 'angle') return inside.includes(' ') && FILL.test(inside) ? 'blank' : 'placeholder';
  if (dialect.id === 'brace') return FILL.test(inside) && inside.includes(' ') ? 'blank' : 'placeholder';
  return dialect.kind;
}
