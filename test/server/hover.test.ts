import assert from 'node:assert/strict';
import type { RuleDoc, RuleSummary } from '#protocol/requests.ts';
import { type Editor, FULL, startEditor } from './support/editor.ts';

const MACRO = '---\nkind: macro\nsystem: zendesk\n---\n\nYou failed to collect the keys, so please utilize the form.\n';

const HOUSE = {
  '.kindlint/rules/house/no-cheers/rule.md':
    '---\ntitle: Leave out “cheers”\nmessages:\n  default:\n    text: “{quote}” is not how we speak.\n    help: Say “kind regards”.\n---\n\nClose with “kind regards”.\n\n## Why it matters\n\nOur customers asked for it.\n',
  '.kindlint/rules/house/no-cheers/phrases.yaml': 'phrases:\n  - avoid: cheers\n',
};

describe('a hover on a finding', () => {
  let editor: Editor;
  afterEach(() => editor.dispose());

  it('gives advice, why, a before and after, the lesson, and a link to the page', async () => {
    editor = await startEditor({ 'macros/a.md': MACRO });
    await editor.open('macros/a.md');
    const text = await editor.hoverAt('macros/a.md', 'failed');
    assert.match(text, /^\*\*Put nobody in the wrong\*\* · `empathy\/no-blame` · warning/);
    assert.match(text, /Say what is missing or what to do next/);
    assert.match(text, /Calm first, then help/);
    // Of the rule's examples the one with the same words.
    assert.match(
      text,
      /Instead of:\*\n\n> ~~You failed to collect~~ the keys\.\n\n\*Say:\*\n\n> Your keys are still at the desk\./,
    );
    assert.match(text, /\*A warm blanket:\* First calm/);
    const link = /\(command:kindlint\.explainRule\?([^)]+)\)$/.exec(text)?.[1] ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(link)), ['empathy/no-blame', 'file:///w/macros/a.md']);
    assert.equal(await editor.hoverAt('macros/a.md', 'so please'), '');
  });

  it('begins with what is said of the fewest words', async () => {
    editor = await startEditor({ 'macros/a.md': MACRO.replace(/You failed.*/, 'Sadly we do not refund sale items.') });
    await editor.open('macros/a.md');
    const text = await editor.hoverAt('macros/a.md', 'Sadly');
    const rules = [...text.matchAll(/`([\w-]+\/[\w-]+)` · warning/g)].map((match) => match[1]);
    assert.equal(rules[0], 'positive-framing/negative-opener');
    assert.ok(rules.includes('diplomacy/offer-alternative'));
  });

  it('names the study where there is one', async () => {
    editor = await startEditor({
      'macros/a.md': MACRO.replace('You failed', 'Your request has reached our desk.\n\nYou failed'),
      '.kindlint.yaml': 'preset: strict\n',
    });
    await editor.open('macros/a.md');
    assert.match(await editor.hoverAt('macros/a.md', 'Your request'), /Packard and Berger \(2021/);
  });

  it('is plain text for a client that shows no Markdown, without a link where nothing opens it', async () => {
    const { hover: _, ...textDocument } = FULL.textDocument;
    editor = await startEditor(
      { 'macros/a.md': MACRO },
      { commands: [], capabilities: { ...FULL, textDocument } as typeof FULL },
    );
    await editor.open('macros/a.md');
    const text = await editor.hoverAt('macros/a.md', 'failed');
    assert.match(text, /^Put nobody in the wrong · empathy\/no-blame · warning/);
    assert.doesNotMatch(text, /[*`~]|command:/);
  });

  it('comes with a code that leads to the same page', async () => {
    editor = await startEditor({ 'macros/a.md': MACRO });
    const [first] = await editor.open('macros/a.md');
    assert.equal(first?.code, 'empathy/no-blame');
    assert.equal(first?.codeDescription?.href, 'kindlint-rule:/empathy/no-blame.md?file%3A%2F%2F%2Fw%2Fmacros%2Fa.md');
    editor.dispose();
    editor = await startEditor({ 'macros/a.md': MACRO }, { commands: [] });
    assert.equal((await editor.open('macros/a.md'))[0]?.codeDescription, undefined);
  });

  it('is not there for nonsense', async () => {
    editor = await startEditor({ 'macros/a.md': MACRO });
    await editor.open('macros/a.md');
    for (const params of [
      {},
      { textDocument: {}, position: {} },
      { textDocument: { uri: 'x' }, position: { line: 0, character: 0 } },
    ]) {
      assert.equal(await editor.client.connection.sendRequest('textDocument/hover', params), null);
    }
  });
});

describe('the page of a rule', () => {
  let editor: Editor;
  afterEach(() => editor.dispose());
  const page = (rule: unknown, uri?: string) =>
    editor.client.connection.sendRequest<RuleDoc | null>('kindlint/rule', { rule, uri });

  it('holds all that there is to know', async () => {
    editor = await startEditor({});
    const doc = await page('diplomacy/no-internal-jargon');
    assert.equal(doc?.title, "Use the customer's words");
    const headings = [...(doc?.markdown.matchAll(/^##? .+$/gm) ?? [])].map(([heading]) => heading);
    for (const heading of ['## Why it matters', '## Examples', '## Leave alone', '## When to turn it off']) {
      assert.ok(headings.includes(heading), headings.join('\n'));
    }
    assert.match(doc?.markdown ?? '', /glossary: \{/);
    assert.equal(await page('no/such'), null);
    assert.equal(await page({ rule: 1 }), null);
  });

  it('is there for each rule, and says each option', async () => {
    editor = await startEditor({});
    const rules = await editor.client.connection.sendRequest<RuleSummary[]>('kindlint/rules', {});
    assert.ok(rules.length > 30);
    for (const { id, title } of rules) {
      const doc = await page(id);
      assert.equal(doc?.title, title);
      assert.doesNotMatch(doc?.markdown ?? '', /undefined|\[object/);
    }
  });

  it('is there for a house rule, below its folder only', async () => {
    editor = await startEditor(HOUSE);
    const doc = await page('house/no-cheers', 'file:///w/macros/a.md');
    assert.match(doc?.markdown ?? '', /Our customers asked for it/);
    assert.equal(await page('house/no-cheers', 'file:///elsewhere/a.md'), null);
  });
});
