import type { Directive } from '#core/message.ts';
import { nearest } from '#core/nearest.ts';
import type { Range } from '#core/range.ts';

/** Silence that comments ask for in one file. */
export class Silence {
  private readonly used = new Set<Directive>();
  private readonly zones: readonly { readonly directive: Directive; readonly range: Range }[];

  constructor(
    private readonly directives: readonly Directive[],
    file: string,
  ) {
    this.zones = zonesOf(directives, file);
  }

  /** The reason for silence about a rule at an offset of the file, '' where none is given; undefined where all may speak. */
  reasonFor(rule: string, offset: number): string | undefined {
    for (const { directive, range } of this.zones) {
      if (range.start <= offset && offset < range.end && names(directive, rule)) {
        this.used.add(directive);
        return directive.reason;
      }
    }
    return undefined;
  }

  /** Comments that name a rule that there isn't, or that silenced nothing. `known` holds all rule ids. */
  complaints(known: readonly string[]): { range: Range; message: string; help: string }[] {
    const families = new Set(known.map((id) => id.split('/')[0] as string));
    const out = [];
    for (const directive of this.directives) {
      if (directive.scope === 'end') continue;
      const wrong = directive.rules.find((rule) => !known.includes(rule) && !families.has(rule));
      if (wrong !== undefined) {
        const meant = nearest(wrong, [...known, ...families]);
        const help = meant ? `Did you mean ${meant}?` : 'Run kindlint rules to see all names.';
        out.push({ range: directive.range, message: `There is no rule named ${wrong}.`, help });
      } else if (!this.used.has(directive)) {
        const what = directive.rules.length > 0 ? directive.rules.join(', ') : 'any rule';
        const message = `This comment silences ${what}, and nothing is found here any more.`;
        out.push({ range: directive.range, message, help: 'Take the comment out.' });
      }
    }
    return out;
  }
}

function names(directive: Directive, rule: string): boolean {
  if (directive.rules.length === 0) return true;
  return directive.rules.some((name) => rule === name || rule.startsWith(`${name}/`));
}

function zonesOf(directives: readonly Directive[], file: string) {
  const zones: { directive: Directive; range: Range }[] = [];
  const open: Directive[] = [];
  for (const directive of directives) {
    if (directive.scope === 'file') zones.push({ directive, range: { start: 0, end: Number.POSITIVE_INFINITY } });
    else if (directive.scope === 'next-line') {
      zones.push({ directive, range: directive.covers ?? nextLine(file, directive.range.end) });
    } else if (directive.scope === 'begin') open.push(directive);
    else close(open, directive, zones);
  }
  for (const directive of open) {
    zones.push({ directive, range: { start: directive.range.end, end: Number.POSITIVE_INFINITY } });
  }
  return zones;
}

/** Ends what an `enable` comment names: all of it, or the blocks opened for one of its rules. */
function close(open: Directive[], end: Directive, zones: { directive: Directive; range: Range }[]): void {
  for (let i = open.length - 1; i >= 0; i--) {
    const begin = open[i] as Directive;
    if (end.rules.length > 0 && !begin.rules.some((rule) => end.rules.includes(rule))) continue;
    zones.push({ directive: begin, range: { start: begin.range.end, end: end.range.start } });
    open.splice(i, 1);
  }
}

const FENCE = /^[\s>]*(`{3,}|~{3,})[^`\r\n]*\r?\n?$/;

/**
 * The next line that is not blank, from the end of the line that holds `offset`. Where it opens a fence, all up to the
 * line that closes it: within a fence a comment would be sent to the customer.
 */
function nextLine(file: string, offset: number): Range {
  let start = file.indexOf('\n', offset) + 1;
  if (start === 0) return { start: file.length, end: file.length };
  for (;;) {
    const end = lineEnd(file, start);
    const line = file.slice(start, end);
    const fence = FENCE.exec(line)?.[1];
    if (fence) return { start, end: fenceEnd(file, end, fence) };
    // A quote prefix with nothing behind it is a blank line too.
    if (end === file.length || !/^[\s>]*$/.test(line)) return { start, end: end + 1 };
    start = end;
  }
}

function fenceEnd(file: string, from: number, fence: string): number {
  for (let start = from; start < file.length; ) {
    const end = lineEnd(file, start);
    const line = file
      .slice(start, end)
      .replace(/^[\s>]*/, '')
      .trimEnd();
    if (line.startsWith(fence) && line === (fence[0] as string).repeat(line.length)) return end;
    start = end;
  }
  return file.length;
}

/** Where the line from `start` ends, its break included. */
function lineEnd(file: string, start: number): number {
  const stop = file.indexOf('\n', start);
  return stop < 0 ? file.length : stop + 1;
}
