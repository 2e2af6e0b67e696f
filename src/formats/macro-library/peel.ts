import { labelOf } from './labels.ts';
import { type Line, lineText, trimLines } from './lines.ts';

/** A body without what stands around it. */
export interface Peeled {
  readonly subject: Line | undefined;
  readonly lines: Line[];
}

/**
 * Takes off a body what is no part of the reply: a subject line and mail headers at its top, a label such as "Body:",
 * and quotation marks around the whole.
 */
export function peel(text: string, lines: readonly Line[], shape: 'fence' | 'quote' | 'plain'): Peeled {
  let subject: Line | undefined;
  let own = trimLines(text, lines);
  for (;;) {
    const first = own[0];
    const label = first && labelOf(lineText(text, first));
    if (!first || !label || label.kind === 'agent' || first.decoded !== undefined) break;
    if (label.kind === 'header' && shape === 'plain') break;
    const rest = { ...first, start: Math.min(first.start + label.length, first.end) };
    const words = lineText(text, rest).trim();
    const end = label.closer && words.endsWith(label.closer) ? label.closer.length : 0;
    if (label.kind === 'subject') {
      if (subject) break;
      subject = words === '' ? undefined : { ...rest, end: rest.start + lineText(text, rest).trimEnd().length - end };
      own = trimLines(text, own.slice(1));
    } else if (label.kind === 'header') own = trimLines(text, own.slice(1));
    else if (words === '') own = trimLines(text, own.slice(1));
    else break;
  }
  return { subject, lines: unquote(text, own) };
}

const OPEN = /^\s*[*_]{0,3}(["“„«])(?=\S)/;
const CLOSE = /(["”“»])[*_]{0,3}\s*$/;

/** The lines without quotation marks around the whole of them. */
function unquote(text: string, lines: Line[]): Line[] {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last || first.decoded !== undefined || last.decoded !== undefined) return lines;
  const open = OPEN.exec(lineText(text, first));
  const close = CLOSE.exec(lineText(text, last));
  if (!open || !close) return lines;
  const inside = lines.map((line) => lineText(text, line)).join('\n');
  const marks = inside.match(/["“”„«»]/g) ?? [];
  if (
    marks.length % 2 === 1 ||
    (marks.length > 2 && open[1] === '"' && !/^\s*[*_]{0,3}"[^"]*("[^"\n]{1,80}"[^"]*)*"[*_]{0,3}\s*$/.test(inside))
  )
    return lines;
  if (marks.length > 2 && open[1] !== '"' && nested(inside)) return lines;
  const closed = last.start + close.index;
  const cut = lines.map((line) => line);
  cut[cut.length - 1] = { ...last, end: closed };
  cut[0] = { ...(cut[0] as Line), start: first.start + open[0].length };
  return trimLines(text, cut);
}

/** True where the first quotation ends before the end of the text. */
function nested(text: string): boolean {
  let depth = 0;
  const marks = text.trim().replace(/^[*_]+|[*_]+$/g, '');
  for (let i = 0; i < marks.length; i++) {
    const char = marks[i] as string;
    if ('“„«'.includes(char)) depth++;
    else if ('”»'.includes(char)) depth--;
    if (depth === 0 && i < marks.length - 1) return true;
  }
  return false;
}
