import type { PageNode } from '../node.ts';

/**
 * Brings what `parent` holds from one description to the next, and touches only what differs: what has the focus keeps
 * it, and typing in a long article moves few nodes.
 */
export function patch(parent: Element, before: PageNode | undefined, after: PageNode): void {
  patchChildren(parent, before ? [before] : [], [after]);
}

type Child = PageNode | string;

function patchChildren(parent: Element, before: readonly Child[], after: readonly Child[]): void {
  const [head, tail] = alike(before, after);
  const removed = before.length - head - tail;
  const added = after.length - head - tail;
  const shared = Math.min(removed, added);
  for (let i = 0; i < head; i++) patchNode(parent, i, before[i] as Child, after[i] as Child);
  for (let i = head; i < head + shared; i++) patchNode(parent, i, before[i] as Child, after[i] as Child);
  for (let i = shared; i < removed; i++) parent.childNodes[head + shared]?.remove();
  const next = parent.childNodes[head + shared] ?? null;
  for (let i = shared; i < added; i++) parent.insertBefore(make(after[head + i] as Child), next);
  for (let i = 1; i <= tail; i++) {
    patchNode(parent, after.length - i, before[before.length - i] as Child, after[after.length - i] as Child);
  }
}

/** How many children at the start and at the end are the same but for their places in the file. */
function alike(before: readonly Child[], after: readonly Child[]): [number, number] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && shape(before[head] as Child) === shape(after[head] as Child)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    shape(before[before.length - 1 - tail] as Child) === shape(after[after.length - 1 - tail] as Child)
  ) {
    tail++;
  }
  return [head, tail];
}

const shapes = new WeakMap<PageNode, string>();

/** What a reader sees of a node, as text. */
function shape(child: Child): string {
  if (typeof child === 'string') return child;
  let own = shapes.get(child);
  if (own === undefined) {
    own = `<${child.tag} ${child.attributes.class ?? ''}>${child.children.map(shape).join('')}</>`;
    shapes.set(child, own);
  }
  return own;
}

function patchNode(parent: Element, index: number, before: Child, after: Child): void {
  const node = parent.childNodes[index];
  if (!node || before === after) return;
  if (typeof before === 'string' || typeof after === 'string' || before.tag !== after.tag) {
    if (typeof before === 'string' && typeof after === 'string') node.nodeValue = after;
    else node.replaceWith(make(after));
    return;
  }
  const element = node as Element;
  for (const name of Object.keys(before.attributes)) if (!(name in after.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after.attributes)) {
    if (before.attributes[name] !== value) setAttribute(element, name, value);
  }
  patchChildren(element, before.children, after.children);
}

function make(child: Child): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const element = document.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attributes)) setAttribute(element, name, value);
  element.append(...child.children.map(make));
  return element;
}

/** A field that somebody writes in keeps what they write. */
function setAttribute(element: Element, name: string, value: string): void {
  element.setAttribute(name, value);
  if (name === 'value' && element instanceof HTMLInputElement && document.activeElement !== element)
    element.value = value;
}
