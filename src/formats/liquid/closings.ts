import type { Range } from '#core/range.ts';
import { piece, type Token } from './token.ts';

/** A name with one opening bracket and two closing ones. */
const CLOSED_ONLY = /(?<![{\p{L}\p{N}_.$])\{[ \t]*[\p{L}_][\p{L}\p{N}_.]*[ \t]*(?:\|[^{}\n|]*)*\}\}(?!\})/gu;

/** Adds what closes a placeholder that never began: `{name}}`. */
export function withClosings(text: string, code: readonly Range[], tokens: readonly Token[]): Token[] {
  if (!text.includes('}}')) return [...tokens];
  const out = [...tokens];
  const taken = [...code, ...tokens].sort((a, b) => a.start - b.start);
  const lines = new Lines(text);
  for (const { kind, start, end } of tokens) {
    // The last of three is left over, and the customer reads it.
    if (kind === 'output' && text[end] === '}' && lines.isUnbalanced(start))
      out.push(piece('close', text, start, end + 1));
  }
  lines.reset();
  let k = 0;
  for (const { 0: found, index: start } of text.matchAll(CLOSED_ONLY)) {
    const end = start + found.length;
    while (k < taken.length && (taken[k] as Range).end <= start) k++;
    if (k < taken.length && (taken[k] as Range).start < end) continue;
    if (lines.isUnbalanced(start)) out.push(piece('close', text, start, end));
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Counts the brackets of each line once. In code and formulas they are even. */
class Lines {
  private end = -1;
  private unbalanced = false;

  constructor(private readonly text: string) {}

  reset(): void {
    this.end = -1;
  }

  /** Are there more brackets closed than opened in the line of an offset? Offsets are asked for in order. */
  isUnbalanced(offset: number): boolean {
    if (offset < this.end) return this.unbalanced;
    const from = this.text.lastIndexOf('\n', offset) + 1;
    const stop = this.text.indexOf('\n', offset);
    this.end = stop < 0 ? this.text.length : stop;
    let open = 0;
    for (let i = from; i < this.end; i++) {
      const mark = this.text.charCodeAt(i);
      if (mark === 123) open++;
      else if (mark === 125) open--;
    }
    this.unbalanced = open < 0;
    return this.unbalanced;
  }
}
