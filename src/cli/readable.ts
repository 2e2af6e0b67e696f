import type { Finding } from '#core/finding.ts';
import type { MessageInfo } from '#engine/types.ts';
import { excerpt } from './excerpt.ts';
import type { FileReport } from './report.ts';
import type { Reporter } from './reporter.ts';
import type { Style } from './style.ts';
import { summary } from './summary.ts';
import type { Tally } from './tally.ts';
import { harmless, widthOf, wrap } from './text.ts';

export interface ReadableOptions {
  readonly style: Style;
  /** Of the terminal; where the output goes elsewhere, a width that reads well. */
  readonly columns: number;
  /** Which findings are shown. */
  readonly shows: (finding: Finding) => boolean;
  /** False to leave the summary out. */
  readonly summary: boolean;
  /** True where fixes are only tried. */
  readonly dryRun: boolean;
}

/** Writes findings for people: by file and message, each with its words, why it matters and what to write. */
export class ReadableReporter implements Reporter {
  private readonly gutter: number;
  private readonly width: number;

  constructor(
    private readonly out: (text: string) => void,
    private readonly options: ReadableOptions,
  ) {
    const columns = Math.max(24, Math.min(options.columns, 110));
    this.gutter = columns < 60 ? 4 : 21;
    this.width = columns - this.gutter - 1;
  }

  start(): void {}

  file({ path, result, lines }: FileReport): void {
    const shown = result?.findings.filter(this.options.shows) ?? [];
    if (!result || !lines || shown.length === 0) return;
    const { style } = this.options;
    const parts = [`${style.title(harmless(path))}\n`];
    let current: MessageInfo | undefined;
    let any = false;
    for (const finding of shown) {
      const at = finding.spans[0]?.start ?? 0;
      const message =
        result.messages.find(({ range }) => range.start <= at && at < range.end) ?? messageBefore(result.messages, at);
      if (message && (message !== current || !any))
        parts.push(`\n${this.heading(message, lines.at(message.range.start).line)}`);
      any = true;
      current = message;
      parts.push(`\n${this.finding(finding, result.text, lines)}`);
    }
    this.out(`${parts.join('')}\n`);
  }

  end(tally: Tally): void {
    if (this.options.summary) this.out(summary(tally, this.options));
  }

  private heading({ title, kind }: MessageInfo, line: number): string {
    const { style } = this.options;
    const name = wrap(harmless(title), this.width + this.gutter - 20)[0] ?? '';
    const what = kind === 'note' ? 'internal note' : kind;
    const shown = name === '' ? `Untitled ${what}` : name;
    const rest = name === '' ? `line ${line}` : `${what}, line ${line}`;
    return `  ${style.strong(shown)} ${style.dim(`(${rest})`)}\n`;
  }

  private finding(finding: Finding, text: string, lines: FileReport['lines'] & object): string {
    const { style } = this.options;
    const { severity } = finding;
    const { line, column } = lines.at(Math.min(...finding.spans.map((span) => span.start)));
    const place = `${line}:${column}`;
    const mark = style.severity[severity](severity);
    const narrow = this.gutter < 21;
    const head = narrow
      ? `    ${place}  ${mark}\n`
      : `    ${style.dim(place.padEnd(7))} ${mark}${' '.repeat(9 - severity.length)}`;
    const { before, words, after } = excerpt(finding, text, lines, this.width);
    const indent = ' '.repeat(this.gutter);
    const quoted = words === '' ? style.dim(before + after) : before + style.found[severity](words) + after;
    const out = [narrow ? head + indent + quoted : head + quoted];
    if (!style.color && words !== '') {
      out.push(`${indent}${' '.repeat(widthOf(before))}${'^'.repeat(widthOf(words))}`);
    }
    for (const each of wrap(harmless(finding.message), this.width)) out.push(indent + each);
    if (finding.unfixable !== undefined) {
      const why = wrap(`It can’t be mended from here: ${finding.unfixable}.`, this.width);
      out.push(...why.map((each) => indent + style.dim(each)));
    }
    out.push(...this.advice(finding, indent));
    return `${out.join('\n')}\n`;
  }

  /** The best rewrite, or what to do, and the rule's id behind it where there is room. */
  private advice(finding: Finding, indent: string): string[] {
    const { style } = this.options;
    const best = finding.fixes[0];
    const advice = best ? best.title : finding.help;
    const rows = wrap(harmless(advice), this.width - 2).map((row, i) => `${indent}${i === 0 ? '→ ' : '  '}${row}`);
    const last = rows.pop() ?? indent.trimEnd();
    const id = best?.class === 'safe' ? `${finding.rule} · --fix` : finding.rule;
    const fits = widthOf(last) + 3 + id.length <= indent.length + this.width;
    const painted = [...rows, last].map((row) => style.rewrite(row));
    if (!fits) return [...painted, `${indent}${style.dim(id)}`];
    const end = painted.pop() ?? '';
    return [...painted, `${end}   ${style.dim(id)}`];
  }
}

/** A finding may stand just outside of what a message covers, such as on its title. */
function messageBefore(messages: readonly MessageInfo[], at: number): MessageInfo | undefined {
  return messages.findLast(({ range }) => range.start <= at) ?? messages[0];
}
