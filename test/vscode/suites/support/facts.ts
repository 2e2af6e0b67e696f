/** What tests noted, such as a time in milliseconds. The launcher prints it. */
export const facts: Record<string, unknown> = {};

export function fact(name: string, value: unknown): void {
  facts[name] = value;
}
