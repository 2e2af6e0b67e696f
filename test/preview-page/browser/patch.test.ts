import assert from 'node:assert/strict';
import fc from 'fast-check';
import { patch } from '#preview-page/browser/patch.ts';
import { h, type PageNode } from '#preview-page/node.ts';
import { FakeElement, type FakeInput, install } from './fake-dom.ts';

const text = fc.constantFrom('one', 'two', 'three');
const { node } = fc.letrec<{ node: PageNode }>((tie) => ({
  node: fc
    .record({
      tag: fc.constantFrom('p', 'ul', 'mark'),
      attributes: fc.dictionary(fc.constantFrom('class', 'data-range', 'title'), text, { maxKeys: 2 }),
      children: fc.array(fc.oneof({ maxDepth: 3 }, text, tie('node')), { maxLength: 5 }),
    })
    .map(({ tag, attributes, children }) => h(tag, attributes, ...children)),
}));

describe('patching the page', () => {
  let dom: ReturnType<typeof install>;
  beforeEach(() => {
    dom = install();
  });
  afterEach(() => dom.restore());

  /** The page after it has held all of these, one after the other. */
  function pageAfter(...trees: PageNode[]): FakeElement {
    const root = new FakeElement('div');
    let before: PageNode | undefined;
    for (const tree of trees) {
      patch(root as unknown as Element, before, tree);
      before = tree;
    }
    return root;
  }

  it('gives what a fresh page would hold, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 2, maxLength: 4 }), (trees) => {
        assert.equal(pageAfter(...trees).html(), pageAfter(trees[trees.length - 1] as PageNode).html());
      }),
      { numRuns: 300 },
    );
  });

  it('makes only what is new, and keeps what comes before and after', () => {
    const page = (...texts: string[]) => h('main', {}, ...texts.map((own) => h('p', {}, own)));
    const root = pageAfter(page('a', 'b', 'c'));
    const [main] = root.childNodes as FakeElement[];
    const [a, , c] = main?.childNodes ?? [];
    const { made } = dom;
    patch(root as unknown as Element, page('a', 'b', 'c'), page('a', 'b', 'new', 'c'));
    assert.equal(dom.made - made, 2);
    assert.equal(main?.childNodes[0], a);
    assert.equal(main?.childNodes[3], c);
  });

  it('moves places in the file without making anything', () => {
    const page = (line: number) => h('main', {}, h('p', { 'data-range': `${line}:0-${line}:9` }, 'same'));
    const root = pageAfter(page(1));
    const { made } = dom;
    patch(root as unknown as Element, page(1), page(7));
    assert.equal(dom.made, made);
    assert.match(root.html(), /data-range=7:0-7:9/);
  });

  it('leaves a field alone that somebody writes in', () => {
    const page = (value: string) => h('main', {}, h('input', { value }));
    const root = pageAfter(page('Maya'));
    const input = (root.childNodes[0] as FakeElement).childNodes[0] as FakeInput;
    assert.equal(input.value, 'Maya');
    input.value = 'Ad';
    Object.assign(document, { activeElement: input });
    patch(root as unknown as Element, page('Maya'), page('May'));
    assert.equal(input.value, 'Ad');
    Object.assign(document, { activeElement: null });
    patch(root as unknown as Element, page('May'), page('Ada'));
    assert.equal(input.value, 'Ada');
  });
});
