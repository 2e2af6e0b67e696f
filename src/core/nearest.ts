/**
 * The name of `names` that is most like `name`, for “did you mean …?”; undefined where none is close.
 * Close means: at most a third of the letters differ, and a leading part counts as close.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestCost = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of names) {
    const lower = candidate.toLowerCase();
    const cost = wanted.length >= 4 && lower.startsWith(wanted) ? 1 : editDistance(wanted, lower, bestCost);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** ` Did you mean “x”?` with its leading space, or the empty string. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const best = nearest(name, names);
  return best === undefined ? '' : ` Did you mean “${best}”?`;
}

/** The name that a message of ours asks “did you mean …?” about; undefined where it doesn't. */
export function meantIn(message: string): string | undefined {
  return / Did you mean “([^”]+)”\?$/.exec(message)?.[1];
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`; `limit` where there are at
 * least that many.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}
