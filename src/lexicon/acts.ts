/** The act that a finer kind belongs to: 'apology' of 'apology.formula', and of itself. */
export function rootOf(act: string): string {
  const dot = act.indexOf('.');
  return dot < 0 ? act : act.slice(0, dot);
}

/** 'apology.formula' is an 'apology'. */
export function isAct(act: string, asked: string): boolean {
  return act === asked || (act.startsWith(asked) && act[asked.length] === '.');
}
