/** A link or an image of Markdown, with the exclamation mark of an image, its label and its address. */
const LINK = /(!?)\[([^\][]*)\]\(([^)\s]+)\)/g;
const ELSEWHERE = /^(?:[a-z][a-z+.-]*:|#)/i;

/**
 * The README as an editor shows it, where the project's files aren't beside it: images are put in, and links to files
 * become plain text. A link that leads nowhere helps nobody.
 * @param dataOf an image as an address of the form `data:`, by its path
 */
export function readmeForEditor(readme: string, dataOf: (path: string) => string): string {
  return readme.replace(LINK, (whole, image: string, label: string, address: string) => {
    if (ELSEWHERE.test(address)) return whole;
    return image === '' ? label : `![${label}](${dataOf(address)})`;
  });
}
