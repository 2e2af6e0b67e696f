import type { Engine } from '#engine/engine.ts';
import type { RuleMeta } from '#rule/types.ts';
import { version } from '../../package.json';
import type { Io } from './io.ts';
import { type Style, styleFor, wantsColor } from './style.ts';
import { wrap } from './text.ts';

/** Runs `kindlint rules`: all rules with what they ask. @returns the exit code */
export function listRules(format: 'readable' | 'json', color: boolean | undefined, io: Io, engine: Engine): 0 {
  const { rules } = engine.ruleSet;
  if (format === 'json') {
    const all = rules.map(({ meta, page }) => ({ ...meta, advice: page.advice }));
    io.out(`${JSON.stringify({ version: 1, tool: { name: 'kindlint', version }, rules: all }, null, 2)}\n`);
    return 0;
  }
  const style = styleFor(wantsColor(color, io));
  const columns = Math.max(40, Math.min(io.terminal.columns ?? 100, 110));
  const width = Math.max(...rules.map(({ meta }) => meta.id.length - meta.family.length - 1));
  const lines: string[] = [];
  let family = '';
  for (const { meta } of rules) {
    if (meta.family !== family) lines.push(...(family === '' ? [] : ['']), style.strong(meta.family));
    family = meta.family;
    lines.push(...row(meta, width, columns, style));
  }
  lines.push('', style.dim('One rule in full: kindlint explain <rule>'));
  io.out(`${lines.join('\n')}\n`);
  return 0;
}

function row(meta: RuleMeta, width: number, columns: number, style: Style): string[] {
  const name = meta.id.slice(meta.family.length + 1);
  const notes = [meta.severity, ...(meta.preset === 'strict' ? ['strict only'] : [])].join(', ');
  const rows = wrap(`${meta.title} (${notes})`, columns - width - 5);
  return rows.map(
    (text, i) => `  ${i === 0 ? name.padEnd(width) : ' '.repeat(width)}  ${i === 0 ? text : style.dim(text)}`,
  );
}
