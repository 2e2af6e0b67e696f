import assert from 'node:assert/strict';
import { layout } from '#preview-page/layout.ts';
import type { PageNode } from '#preview-page/node.ts';
import { rangeOf, rangeText } from '#preview-page/places.ts';
import { render } from '#preview-page/render.ts';
import type { Preview, PreviewBlock, PreviewFinding, PreviewRun } from '#protocol/requests.ts';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const run = (text: string, own: Partial<PreviewRun> = {}): PreviewRun => ({
  text,
  kind: 'text',
  range: at(3),
  findings: [],
  ...own,
});
const block = (role: PreviewBlock['role'], text: string, own: Partial<PreviewBlock> = {}): PreviewBlock => ({
  role,
  range: at(3),
  runs: [run(text)],
  ...own,
});
const finding = (own: Partial<PreviewFinding>): PreviewFinding => ({
  rule: 'a/b',
  severity: 'warning',
  message: 'Say it.',
  help: '',
  range: at(4),
  missing: false,
  ...own,
});
const preview = (own: Partial<Preview>): Preview => ({
  uri: 'file:///a.md',
  message: {
    id: 'macro:a',
    kind: 'macro',
    title: 'Refund',
    words: 3,
    range: at(1),
    counts: { error: 0, warning: 1, info: 2 },
  },
  blocks: [],
  findings: [],
  samples: [],
  ...own,
});

/** The tree in short: `tag(child child)`, places left out. */
function short(node: PageNode | string): string {
  if (typeof node === 'string') return node;
  const inside = node.children.map(short).join(' ');
  return node.tag === 'span' && !node.attributes.class ? inside : `${node.tag}(${inside})`;
}

/** All elements of the tree. */
function all(node: PageNode): PageNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}

const page = (own: Partial<Preview>) => render({ preview: preview(own), locked: false });
const article = (own: Partial<Preview>) => all(page(own)).find(({ tag }) => tag === 'article') as PageNode;
const item = (text: string, list: number, index: number, level = 1, ordered = false) =>
  block('list-item', text, { level, ordered, item: { list, index } });

describe('the page of the preview', () => {
  it('puts list entries into lists, with what belongs to an entry inside', () => {
    const blocks = [
      item('one', 0, 3, 1, true),
      item('more', 0, 3, 1, true),
      block('code', 'x'),
      item('two', 0, 4, 1, true),
      item('inner', 1, 1, 2),
      item('three', 0, 5, 1, true),
      item('other', 2, 1),
      block('paragraph', 'after'),
    ];
    assert.equal(
      short(article({ blocks })),
      'article(ol(li(p(one) p(more) pre(code(x))) li(p(two) ul(li(p(inner)))) li(p(three))) ul(li(p(other))) p(after))',
    );
    const [list] = layout(blocks);
    assert.equal(list?.kind === 'list' && list.start, 3);
  });

  it('starts a list that begins deep, and goes on after it', () => {
    const blocks = [item('deep', 1, 1, 2), item('up', 0, 1), item('up too', 0, 2)];
    assert.equal(short(article({ blocks })), 'article(ul(li(p(deep))) ul(li(p(up)) li(p(up too))))');
  });

  it('puts cells into tables, empty ones too', () => {
    const cell = (text: string, row: number, column: number) =>
      block('table-cell', text, { cell: { table: 0, row, column, header: row === 0 } });
    const blocks = [cell('A', 0, 0), cell('B', 0, 1), cell('b', 2, 1)];
    assert.equal(
      short(article({ blocks })),
      'article(table(thead(tr(th(p(A)) th(p(B)))) tbody(tr(td() td()) tr(td() td(p(b))))))',
    );
  });

  it('marks findings, with the worst of them, in words for those who listen', () => {
    const findings = [finding({ severity: 'info', message: 'One.' }), finding({ severity: 'error', message: 'Two.' })];
    const runs = [run('so '), run('sorry', { findings: [0, 1] })];
    const mark = all(article({ findings, blocks: [block('paragraph', '', { runs })] })).find(
      ({ tag }) => tag === 'mark',
    );
    assert.equal(mark?.attributes.class, 'error');
    assert.equal(mark?.attributes['aria-label'], 'sorry. Hint: One. Error: Two.');
    assert.equal(mark?.attributes.tabindex, '0');
  });

  it('lists what is missing after the message, and apart from what is found', () => {
    const findings = [finding({ missing: true, message: 'No greeting.' }), finding({ message: 'Found.' })];
    const tree = page({ findings });
    assert.deepEqual(
      tree.children.map((child) =>
        typeof child === 'string' ? child : (child.attributes['aria-labelledby'] ?? child.tag),
      ),
      ['header', 'article', 'missing', 'found'],
    );
    const helps = all(page({ findings: [finding({ help: 'Write this.' }), finding({})] })).filter(
      ({ attributes }) => attributes.class === 'help',
    );
    assert.deepEqual(
      helps.map(({ children }) => children[0]),
      ['Write this.'],
    );
    const buttons = all(tree).filter(({ attributes }) => attributes['data-finding'] !== undefined);
    assert.deepEqual(
      buttons.map(({ attributes }) => attributes['data-finding']),
      ['0', '1'],
    );
  });

  it('offers each sample value for change, and its reset where it is the reader’s own', () => {
    const samples = [
      { name: 'a', value: 'Maya', own: false },
      { name: 'b', value: '<i>', own: true },
    ];
    const section = all(page({ samples })).find(({ attributes }) => attributes.class === 'samples') as PageNode;
    const inputs = all(section).filter(({ tag }) => tag === 'input');
    assert.deepEqual(
      inputs.map(({ attributes }) => [attributes['data-sample'], attributes.value]),
      [
        ['a', 'Maya'],
        ['b', '<i>'],
      ],
    );
    assert.equal(all(section).filter(({ attributes }) => attributes['data-act'] === 'reset').length, 1);
  });

  it('gives every button and field a name that can be read out', () => {
    const runs = [
      run('Maya', { kind: 'placeholder', name: 'first' }),
      run('[x]', { kind: 'blank', name: 'x' }),
      run('', { kind: 'image' }),
    ];
    const tree = page({
      blocks: [block('paragraph', '', { runs })],
      samples: [{ name: 'first', value: 'Maya', own: true }],
    });
    for (const { tag, attributes, children } of all(tree)) {
      if (tag === 'button') assert.ok(attributes['aria-label'] || children.length > 0, JSON.stringify(attributes));
      if (tag === 'input') assert.ok(all(tree).some((label) => label.attributes.for === attributes.id));
    }
  });

  it('leaves no empty line where a tag had a line of its own', () => {
    const tag = (text: string) => run(text, { kind: 'tag' });
    const runs = [tag('{% if a %}'), run('\nAsk\n'), tag('{% else %}'), run('\nWait\n'), tag('{% endif %}')];
    const kept = [run('so '), tag('{% x %}'), run('\nthere')];
    const texts = all(article({ blocks: [block('paragraph', '', { runs }), block('paragraph', '', { runs: kept })] }))
      .filter(({ tag, attributes }) => tag === 'span' && !attributes.class)
      .map(({ children }) => children[0]);
    assert.deepEqual(texts, ['Ask\n', 'Wait', 'so ', '\nthere']);
  });

  it('says why nothing is shown', () => {
    assert.equal(short(render({ note: 'No macro here.', locked: false })), 'main(p(No macro here.))');
  });

  it('writes places so that they can be read again', () => {
    const range = { start: { line: 1, character: 2 }, end: { line: 30, character: 4 } };
    assert.deepEqual(rangeOf(rangeText(range)), range);
    assert.equal(rangeOf('1:2'), undefined);
    assert.equal(rangeOf(null), undefined);
  });
});
