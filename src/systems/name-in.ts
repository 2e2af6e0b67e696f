/** The name that a placeholder asks for. Offsets count in the placeholder's own text. */
export interface NameIn {
  readonly parts: readonly string[];
  readonly start: number;
  readonly end: number;
  /** What stands behind the name, up to the closing brackets: filters, a fallback. */
  readonly rest: string;
}

const OPEN = /^@?(?:\{\{\{|\{\{[-~]?|\{%-?|\{!|%\{|#\{|\$\{|\{|\[\[|<%=?|%)\s*/;
const CLOSE = /\s*(?:\}\}\}|[-~]?\}\}|-?%\}|\}|\]\]|%>|%)$/;
const PART = String.raw`[\p{L}_$](?:[\p{L}\p{N}_$-]|\\[_-])*`;
const NEXT = String.raw`\.(?:[\p{L}\p{N}_$-]|\\[_-])+|\[(?:-?\d+|"[^"\]]*"|'[^'\]]*')\]`;
const PATH = new RegExp(`^${PART}(?:${NEXT})*`, 'u');
const TAG_PATH = new RegExp(`^${PART}(?:=[^|\\]]+)?`, 'u');
const SPOKEN = /^[\p{L}\p{N}]+(?:[ _'’-]+[\p{L}\p{N}]+)+$/u;

/** Reads the name off a placeholder, brackets included. Undefined where it holds a value, a call or a sum. */
export function nameIn(placeholder: string): NameIn | undefined {
  const key = /^<attribute\b[^>]*?\bkey=(["'])([^"'>]+)\1/i.exec(placeholder);
  if (key) {
    const end = key[0].length - 1;
    const name = key[2] as string;
    return { parts: partsOf(name), start: end - name.length, end, rest: placeholder.slice(end + 1) };
  }
  const start = OPEN.exec(placeholder)?.[0].length ?? 0;
  const stop = placeholder.length - (CLOSE.exec(placeholder)?.[0].length ?? 0);
  const inside = placeholder.slice(start, Math.max(start, stop));
  const found = (placeholder.startsWith('[[') ? TAG_PATH : PATH).exec(inside)?.[0];
  if (found === undefined) return undefined;
  const rest = inside.slice(found.length);
  if (/^\s*(?:[|,]|$)/.test(rest)) return { parts: partsOf(found), start, end: start + found.length, rest };
  return SPOKEN.test(inside) ? { parts: [inside], start, end: start + inside.length, rest: '' } : undefined;
}

function partsOf(name: string): string[] {
  return name
    .replace(/\\(?=[_-])/g, '')
    .replace(/\[["']?([^\]"']*)["']?\]/g, '.$1')
    .split(/[.=]/);
}
