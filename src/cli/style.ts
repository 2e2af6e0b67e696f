import pc from 'picocolors';
import type { Severity } from '#core/finding.ts';
import type { Io } from './io.ts';

type Paint = (text: string) => string;

/** The colours of the readable output, by what they mean. */
export interface Style {
  readonly color: boolean;
  readonly title: Paint;
  readonly strong: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly rewrite: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  /** The words that were found, in their sentence. */
  readonly found: Readonly<Record<Severity, Paint>>;
}

/** @param color true for colours; without them every paint leaves its text as it is */
export function styleFor(color: boolean): Style {
  const c = pc.createColors(color);
  const severity = { error: c.red, warning: c.yellow, info: c.blue };
  return {
    color,
    title: (text) => c.underline(text),
    strong: c.bold,
    dim: c.dim,
    good: c.green,
    rewrite: c.green,
    severity,
    found: {
      error: (text) => severity.error(c.underline(text)),
      warning: (text) => severity.warning(c.underline(text)),
      info: (text) => severity.info(c.underline(text)),
    },
  };
}

/** Colours or not: what was asked for, then NO_COLOR and FORCE_COLOR, then whether it is a terminal that can. */
export function wantsColor(asked: boolean | undefined, io: Io): boolean {
  if (asked !== undefined) return asked;
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR !== undefined) return io.env.FORCE_COLOR !== '0' && io.env.FORCE_COLOR !== 'false';
  return io.terminal.out && io.env.TERM !== 'dumb';
}
