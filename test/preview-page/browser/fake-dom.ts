/** As much of a document as the page's `patch` touches. It counts what is made, to see what was left alone. */

abstract class FakeNode {
  parent: FakeElement | undefined;
  abstract html(): string;

  remove(): void {
    this.parent?.childNodes.splice(this.parent.childNodes.indexOf(this), 1);
    this.parent = undefined;
  }

  replaceWith(node: FakeNode): void {
    const { parent } = this;
    if (!parent) return;
    parent.childNodes[parent.childNodes.indexOf(this)] = node;
    node.parent = parent;
    this.parent = undefined;
  }
}

class FakeText extends FakeNode {
  constructor(public nodeValue: string) {
    super();
  }

  html(): string {
    return this.nodeValue;
  }
}

export class FakeElement extends FakeNode {
  readonly childNodes: FakeNode[] = [];
  readonly attributes = new Map<string, string>();

  constructor(readonly tag: string) {
    super();
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  append(...nodes: FakeNode[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }

  insertBefore(node: FakeNode, before: FakeNode | null): void {
    node.parent = this;
    this.childNodes.splice(before ? this.childNodes.indexOf(before) : this.childNodes.length, 0, node);
  }

  html(): string {
    const attributes = [...this.attributes].sort().map(([name, value]) => ` ${name}=${value}`);
    return `<${this.tag}${attributes.join('')}>${this.childNodes.map((node) => node.html()).join('·')}</${this.tag}>`;
  }
}

export class FakeInput extends FakeElement {
  value = '';
}

/** Puts a document in the place of the browser's. @returns how many nodes were made so far */
export function install(): { made: number; restore(): void } {
  const count = { made: 0, restore };
  const before = { document: globalThis.document, HTMLInputElement: globalThis.HTMLInputElement };
  function restore(): void {
    Object.assign(globalThis, before);
  }
  const fake = {
    activeElement: null,
    createElement(tag: string) {
      count.made++;
      return tag === 'input' ? new FakeInput(tag) : new FakeElement(tag);
    },
    createTextNode(text: string) {
      count.made++;
      return new FakeText(text);
    },
  };
  Object.assign(globalThis, { document: fake, HTMLInputElement: FakeInput });
  return count;
}
