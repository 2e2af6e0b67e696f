/** Rounds that are not counted: the compiler of the engine is still at work on the code. */
const WARM_UP = 4;

/**
 * Runs the jobs in turn, some rounds to warm up and then `rounds` times, and returns the median cpu seconds (user and system,
 * all threads) of each. Interleaving keeps a machine whose speed drifts from favouring one of them.
 */
export function measure(rounds: number, jobs: readonly (() => void)[]): number[] {
  for (let round = 0; round < WARM_UP; round++) for (const job of jobs) job();
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, job] of jobs.entries()) {
      const before = process.cpuUsage();
      job();
      const { user, system } = process.cpuUsage(before);
      times[i]?.push((user + system) / 1e6);
    }
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
