/*
 * Runs in the page. What is needed of the browser is declared here: the project's types know no DOM.
 */

interface TextNode {
  readonly textContent: string;
}
interface Walker {
  currentNode: TextNode;
  nextNode(): TextNode | null;
}
declare const document: {
  createTreeWalker(root: unknown, show: number): Walker;
  createRange(): {
    setStart(node: unknown, offset: number): void;
    setEnd(node: unknown, offset: number): void;
    getBoundingClientRect(): { x: number; y: number; width: number; height: number };
  };
};

/** The middle of some words of an element, in pixels of the window. */
export function middleOf(element: unknown, words: string): { x: number; y: number } {
  const text = (element as TextNode).textContent.replace(/\u00a0/g, ' ');
  const start = text.indexOf(words);
  const range = document.createRange();
  // 4: nodes of text.
  const walker = document.createTreeWalker(element, 4);
  let begins = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const ends = begins + node.textContent.length;
    if (begins <= start && start < ends) range.setStart(node, start - begins);
    if (begins < start + words.length && start + words.length <= ends)
      range.setEnd(node, start + words.length - begins);
    begins = ends;
  }
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
