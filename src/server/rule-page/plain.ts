/** Markdown of our own hovers without its marks, for clients that show text as it is. */
export function plainOf(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(command:[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^> ?/gm, '  ')
    .replace(/\*\*|~~|`/g, '')
    .replace(/\*(?=\S)([^*\n]*\S)\*/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
