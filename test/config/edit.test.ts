import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document, parseDocument } from 'yaml';
import { type Change, changed, isSame, plainOf, type Value } from '#config/edit/change.ts';
import { applied, editConfig } from '#config/edit/edit-config.ts';
import { parseConfig } from '#config/parse.ts';

const off: Change = { path: ['rules', 'empathy/no-blame'], set: 'off' };
const ignore: Change = {
  path: ['ignore'],
  append: { message: 'refund', rules: ['ease/plain-words'], reason: 'our lawyers: yes' },
};

/** File before, the change, file after; undefined where no edit may be offered. */
const YAML: readonly (readonly [name: string, before: string, change: Change, after: string | undefined])[] = [
  ['an empty file', '', off, 'rules:\n  empathy/no-blame: off\n'],
  ['only a byte order mark', '\uFEFF', off, '\uFEFFrules:\n  empathy/no-blame: off\n'],
  ['only a comment', '# ours', off, '# ours\nrules:\n  empathy/no-blame: off\n'],
  ['no such group', 'preset: strict # all\n', off, 'preset: strict # all\nrules:\n  empathy/no-blame: off\n'],
  ['no final newline', 'preset: strict', off, 'preset: strict\nrules:\n  empathy/no-blame: off'],
  [
    'an empty group',
    'rules: # ours\nsystem: zendesk\n',
    off,
    'rules: # ours\n  empathy/no-blame: off\nsystem: zendesk\n',
  ],
  ['an empty group that says so', 'rules: ~ # none\n', off, 'rules: {empathy/no-blame: off} # none\n'],
  ['an empty flow group', 'rules: {}\n', off, 'rules: { empathy/no-blame: off }\n'],
  [
    'a group with comments and blank lines',
    'rules:\n    # words\n    ease/plain-words: off # not ours\n\n    # later: something\n\nsystem: zendesk\n',
    off,
    'rules:\n    # words\n    ease/plain-words: off # not ours\n    empathy/no-blame: off\n\n    # later: something\n\nsystem: zendesk\n',
  ],
  [
    'a value that is there',
    'rules:\n  empathy/no-blame:  "error"   # loud\n',
    off,
    'rules:\n  empathy/no-blame:  off   # loud\n',
  ],
  ['line breaks of Windows', 'rules:\r\n  a: off\r\n', off, 'rules:\r\n  a: off\r\n  empathy/no-blame: off\r\n'],
  ['line breaks of Windows, no last one', 'rules:\r\n  a: off', off, 'rules:\r\n  a: off\r\n  empathy/no-blame: off'],
  ['a byte order mark', '\uFEFFrules:\n  a: off\n', off, '\uFEFFrules:\n  a: off\n  empathy/no-blame: off\n'],
  ['a flow map', 'rules: { a: off, } # one\n', off, 'rules: { a: off, empathy/no-blame: off, } # one\n'],
  [
    'a flow map of many lines',
    'rules: {\n  a: off, # why\n  "b": off # why not\n}\n',
    off,
    'rules: {\n  a: off, # why\n  "b": off, # why not\n  empathy/no-blame: off\n}\n',
  ],
  ['JSON in YAML', '{"rules": {"a": "off"}}', off, '{"rules": {"a": "off", empathy/no-blame: off}}'],
  [
    'a document with marks',
    '---\nrules:\n  a: off\n...\n',
    off,
    '---\nrules:\n  a: off\n  empathy/no-blame: off\n...\n',
  ],
  ['an anchor that nothing repeats', 'rules: &r\n  a: off\n', off, 'rules: &r\n  a: off\n  empathy/no-blame: off\n'],
  ['an anchor that is repeated', 'rules: &r\n  a: off\noverrides:\n  - rules: *r\n', off, undefined],
  ['an alias', 'x: &r { a: off }\nrules: *r\n', off, undefined],
  ['a tab that indents', 'rules:\n\ta: off\n', off, undefined],
  ['a list where a group belongs', 'rules:\n  - a\n', off, undefined],
  ['a bare text', 'hello\n', off, undefined],
  ['broken YAML', 'rules: {a: [\n', off, undefined],
  [
    'a key that stands twice: the last one counts',
    'rules:\n  empathy/no-blame: info\n  empathy/no-blame: error\n',
    off,
    'rules:\n  empathy/no-blame: info\n  empathy/no-blame: off\n',
  ],
  [
    'a group that stands twice: the last one counts',
    'rules:\n  a: off\nrules:\n  b: off\n',
    off,
    'rules:\n  a: off\nrules:\n  b: off\n  empathy/no-blame: off\n',
  ],
  [
    'a last value of several lines',
    'rules:\n  a:\n    words:\n      x: |\n        one\n        two\n\nsystem: zendesk\n',
    off,
    'rules:\n  a:\n    words:\n      x: |\n        one\n        two\n  empathy/no-blame: off\n\nsystem: zendesk\n',
  ],
  [
    'a new list',
    'preset: strict\n',
    ignore,
    'preset: strict\nignore:\n  - message: refund\n    rules: [ease/plain-words]\n    reason: "our lawyers: yes"\n',
  ],
  [
    'a list of entries',
    'ignore:\n- message: a # first\n  reason: b\n# end\n',
    ignore,
    'ignore:\n- message: a # first\n  reason: b\n- message: refund\n  rules: [ease/plain-words]\n  reason: "our lawyers: yes"\n# end\n',
  ],
  [
    'a flow list',
    'ignore: [{message: a}]',
    ignore,
    'ignore: [{message: a}, {message: refund, rules: [ease/plain-words], reason: "our lawyers: yes"}]',
  ],
  ['an empty flow list', 'placeholders: []', { path: ['placeholders'], append: 'a, b' }, 'placeholders: ["a, b"]'],
  [
    'one value becomes two',
    'placeholders: x # mine\n',
    { path: ['placeholders'], append: 'y' },
    'placeholders: [x, y] # mine\n',
  ],
  [
    'a list item',
    'placeholders:\n    - x\n',
    { path: ['placeholders'], append: 'y: z' },
    'placeholders:\n    - x\n    - "y: z"\n',
  ],
  [
    'a setting in an entry of a list',
    'overrides:\n  - files: a\n    rules:\n      b: off\n  - files: c\n',
    { path: ['overrides', 1, 'rules', 'b'], set: 'info' },
    'overrides:\n  - files: a\n    rules:\n      b: off\n  - files: c\n    rules:\n      b: info\n',
  ],
  [
    'an entry taken out, with its lines',
    'ignore:\n  - message: a\n    reason: x\n  # second\n  - message: b\n',
    { path: ['ignore', 0], remove: true },
    'ignore:\n  # second\n  - message: b\n',
  ],
  [
    'the only entry taken out',
    'ignore:\n  - a\nx: 1\n',
    { path: ['ignore', 0], remove: true },
    'ignore:\n  []\nx: 1\n',
  ],
  ['an entry of brackets taken out', 'ignore: [a, b, c]', { path: ['ignore', 2], remove: true }, 'ignore: [a, b]'],
  ['a key taken out', 'a: 1 # one\nb: 2\n', { path: ['a'], remove: true }, 'b: 2\n'],
];

const JSON_FILES: typeof YAML = [
  ['an empty file', '', off, '{\n  "rules": {\n    "empathy/no-blame": "off"\n  }\n}\n'],
  [
    'comments',
    '{\n  // ours\n  "rules": {\n    "a": "off" /* b */\n  }\n}\n',
    off,
    '{\n  // ours\n  "rules": {\n    "a": "off", /* b */\n    "empathy/no-blame": "off"\n  }\n}\n',
  ],
  ['a byte order mark', '\uFEFF{"rules":{}}', off, '\uFEFF{"rules":{ "empathy/no-blame": "off" }}'],
  ['a list', '{ "placeholders": ["a"] }', { path: ['placeholders'], append: 'b' }, '{ "placeholders": ["a", "b"] }'],
  ['one value', '{ "placeholders": "a" }', { path: ['placeholders'], append: 'b' }, '{ "placeholders": ["a","b"] }'],
  [
    'a trailing comma and a comment',
    '{\n\t"rules": {\n\t\t"a": "off", // b\n\t},\n}',
    off,
    '{\n\t"rules": {\n\t\t"a": "off", // b\n\t\t"empathy/no-blame": "off",\n\t},\n}',
  ],
  [
    'an entry of several lines',
    '{\n  "ignore": [\n    "x"\n  ]\n}',
    { path: ['ignore'], append: { message: 'refund' } },
    '{\n  "ignore": [\n    "x",\n    {\n      "message": "refund"\n    }\n  ]\n}',
  ],
  ['an entry taken out', '{ "ignore": ["x", "y"] }', { path: ['ignore', 1], remove: true }, '{ "ignore": ["x"] }'],
  ['broken JSON', '{ "rules": [', off, undefined],
  ['a list at the top', '[]', off, undefined],
];

describe('editing a configuration', () => {
  for (const [file, cases] of [
    ['.kindlint.yaml', YAML],
    ['.kindlint.json', JSON_FILES],
  ] as const) {
    for (const [name, before, change, after] of cases) {
      it(`${file}: ${name}`, () => {
        const edits = editConfig(file, before, change);
        assert.equal(edits && applied(before, edits), after);
      });
    }
  }

  it('gives what was asked for or nothing, and keeps every comment', () => {
    const key = fc.constantFrom(
      'rules',
      'ignore',
      'a',
      'b',
      'empathy/no-blame',
      '__proto__',
      'x y',
      '- z',
      '#c',
      '"',
      '1',
      'null',
    );
    const scalar = fc.oneof(
      key,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    const path = fc.array(fc.oneof(key, fc.nat(3)), { minLength: 1, maxLength: 3 });
    const change = fc.oneof(
      fc.record({ path, set: value }),
      fc.record({ path, append: value }),
      fc.record({ path, remove: fc.constant(true as const) }),
    ) as fc.Arbitrary<Change>;
    const style = fc.record({
      flow: fc.boolean(),
      indent: fc.constantFrom(2, 4, 3),
      indentSeq: fc.boolean(),
      windows: fc.boolean(),
      bom: fc.boolean(),
      open: fc.boolean(),
      comments: fc.boolean(),
    });
    let made = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true }),
        change,
        style,
        (values, asked, how) => {
          const before = written(values as Value, how);
          const edits = editConfig('.kindlint.yaml', before, asked);
          const possible = changed(plainOf(parseConfig('a.yaml', before, () => undefined)), asked) !== undefined;
          if (possible && !edits) refused++;
          if (!edits) return;
          made++;
          const after = applied(before, edits);
          const wanted = changed(plainOf(parseConfig('a.yaml', before, () => undefined)), asked);
          assert.ok(wanted !== undefined && isSame(plainOf(parseConfig('a.yaml', after, () => undefined)), wanted));
          if (!('remove' in asked)) {
            for (const comment of before.match(/# note \d+$/gm) ?? []) assert.ok(after.includes(comment), comment);
          }
          if (before.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/, 'line breaks are mixed');
        },
      ),
      { numRuns: 1500 },
    );
    assert.ok(made > 150 && refused < made / 5, `${made} changes were made, ${refused} refused`);
  });
});

interface Style {
  readonly flow: boolean;
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly windows: boolean;
  readonly bom: boolean;
  /** Without a line break at the end. */
  readonly open: boolean;
  readonly comments: boolean;
}

function written(values: Value, { flow, indent, indentSeq, windows, bom, open, comments }: Style): string {
  const document = new Document(values);
  let text = document.toString({ collectionStyle: flow ? 'flow' : 'any', indent, indentSeq, lineWidth: 0 });
  if (comments) {
    let count = 0;
    const noted = text.replace(/$/gm, () => (count++ % 2 === 0 ? ` # note ${count}` : ''));
    if (parseDocument(noted, { uniqueKeys: false }).errors.length === 0) text = noted;
  }
  if (open) text = text.trimEnd();
  return (bom ? '\uFEFF' : '') + (windows ? text.replaceAll('\n', '\r\n') : text);
}
