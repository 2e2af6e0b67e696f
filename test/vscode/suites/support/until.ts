/** Asks again and again until there is an answer, and gives it. */
export async function until<Value>(
  what: string,
  get: () => Value | undefined | false | PromiseLike<Value | undefined | false>,
  limit = 20_000,
): Promise<Value> {
  for (const end = Date.now() + limit; ; ) {
    const value = await get();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} seconds for ${what}.`);
    await pause(25);
  }
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
