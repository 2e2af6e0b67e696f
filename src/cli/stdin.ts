/** A name for a text that came without one, by its first character. */
export function stdinName(text: string): string {
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  if (first === '{' || first === '[') return 'stdin.json';
  return first === '<' ? 'stdin.html' : 'stdin.md';
}
