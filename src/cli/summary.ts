import type { ReadableOptions } from './readable.ts';
import { languageName } from './reasons.ts';
import type { Style } from './style.ts';
import type { Tally } from './tally.ts';
import { counted, enumerated, grouped, wrap } from './text.ts';

/** What a run comes to, in a few lines. */
export function summary(tally: Tally, options: Pick<ReadableOptions, 'style' | 'columns' | 'dryRun'>): string {
  const { style } = options;
  const lines: string[] = [];
  if (tally.fixed > 0) {
    const verb = options.dryRun ? 'Would fix' : 'Fixed';
    lines.push(style.good(`${verb} ${counted(tally.fixed, 'place')} in ${counted(tally.fixedFiles, 'file')}.`), '');
  }
  if (tally.messages === 0)
    lines.push('No messages to read here: no macro, canned reply or help-center article was found.');
  else if (tally.findings === 0) lines.push(style.good(`All good: ${scale(tally)} read, nothing to change.`));
  else lines.push(headline(tally, style), '', ...families(tally, style), '');
  if (tally.fixable > 0 && !options.dryRun) {
    lines.push(`${counted(tally.fixable, 'finding')} can be fixed for you: run the same command with --fix.`);
  }
  const rest = skippedLine(tally);
  if (rest) lines.push(rest);
  if (tally.suppressed > 0)
    lines.push(`${counted(tally.suppressed, 'finding')} silenced by comments or the configuration.`);
  const top = [...tally.byRule].filter(([rule]) => !rule.startsWith('kindlint/')).sort((a, b) => b[1] - a[1])[0];
  if (top) lines.push(style.dim(`Why does it matter? kindlint explain ${top[0]}`));
  const width = Math.max(24, Math.min(options.columns, 110)) - 1;
  const wrapped = lines.flatMap((line) =>
    line.startsWith('  ') || style.color || line === '' ? [line] : wrap(line, width),
  );
  return `${wrapped.join('\n')}\n`;
}

function scale({ messages, files }: Tally): string {
  return `${counted(messages, 'message')} in ${counted(files, 'file')}`;
}

function headline(tally: Tally, style: Style): string {
  const { error, warning, info } = tally.bySeverity;
  const parts: string[] = [];
  if (error > 0) parts.push(style.severity.error(style.strong(counted(error, 'error'))));
  if (warning > 0) parts.push(style.severity.warning(style.strong(counted(warning, 'warning'))));
  if (info > 0) parts.push(style.severity.info(style.strong(counted(info, 'hint'))));
  const messages = `${grouped(tally.touched)} of ${counted(tally.messages, 'message')}`;
  return `${enumerated(parts)} in ${messages} (${counted(tally.files, 'file')})`;
}

const LONGEST_BAR = 24;

function families(tally: Tally, style: Style): string[] {
  const rows = [...tally.byFamily].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const name = Math.max(...rows.map(([family]) => family.length));
  const most = Math.max(...rows.map(([, n]) => n));
  const digits = String(most).length;
  return rows.map(([family, n]) => {
    const bar = '■'.repeat(Math.max(1, Math.round((n / Math.max(most, LONGEST_BAR)) * LONGEST_BAR)));
    return `  ${family.padEnd(name)}  ${String(n).padStart(digits)}  ${style.dim(bar)}`;
  });
}

/** “12 messages were not judged: 8 in Spanish and 4 internal notes.” */
function skippedLine(tally: Tally): string | undefined {
  const total = [...tally.skipped.values()].reduce((sum, n) => sum + n, 0);
  if (total === 0) return undefined;
  const reasons = [...tally.skipped].sort((a, b) => b[1] - a[1]).map(([reason, n]) => reasonInWords(reason, n));
  return `${counted(total, 'message was', 'messages were')} not judged: ${enumerated(reasons)}.`;
}

function reasonInWords(reason: string, n: number): string {
  const language = /^language: (.+)$/.exec(reason)?.[1];
  if (language !== undefined) return `${n} in ${languageName(language)}`;
  if (reason === 'empty') return `${n} without text`;
  if (reason === 'internal note') return counted(n, 'internal note');
  return `${n} ${reason}`;
}
