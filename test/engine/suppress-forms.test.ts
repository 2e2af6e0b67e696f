import assert from 'node:assert/strict';
import { defaultConfig } from '#config/defaults.ts';
import type { IgnoreEntry } from '#config/types.ts';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';

const linter = createLinter({ rules, lexicon });
const RULE = 'template/repeated-word';
const ASK = `kindlint-disable-next-line ${RULE} -- a song`;
/** Two texts with the same to find in each, and a line of the first that is not its first one. */
const SONG = 'Hi there,\n\nthis is the the song.';
const json = JSON.stringify;

function lint(path: string, text: string, ignore: readonly IgnoreEntry[] = []) {
  const config = { ...defaultConfig, ignore };
  const result = linter.lint(path, text, { named: true, config });
  assert.deepEqual(result?.errors, []);
  return {
    found: result.findings.map(({ rule }) => rule),
    silent: result.suppressed.map(({ finding, reason }) => `${finding.rule}: ${reason}`),
    used: result.usedIgnores,
  };
}

describe('comments before a message', () => {
  const indented = (by: string) => SONG.replace(/^(?=.)/gm, by);
  const cases: Readonly<Record<string, readonly [path: string, text: string]>> = {
    'JSON with comments, before the item': [
      'replies.jsonc',
      `[\n  // ${ASK}\n  { "title": "A", "body": ${json(SONG)} },\n  { "title": "B", "body": ${json(SONG)} }\n]\n`,
    ],
    'JSON with comments, before the text': [
      'replies.jsonc',
      `[\n  {\n    "title": "A",\n    /* ${ASK} */\n    "body": ${json(SONG)}\n  },\n  { "title": "B", "body": ${json(SONG)} }\n]\n`,
    ],
    'HCL, before the resource': [
      'macros.tf',
      `# ${ASK}\nresource "zendesk_macro" "a" {\n  title = "A"\n  action {\n    field = "comment_value"\n    value = <<-EOT\n${indented('      ')}\n    EOT\n  }\n}\nresource "zendesk_macro" "b" {\n  title = "B"\n  action {\n    field = "comment_value"\n    value = ${json(SONG)}\n  }\n}\n`,
    ],
    'HCL, before the text': [
      'macros.tf',
      `resource "zendesk_macro" "a" {\n  title = "A"\n  action {\n    field = "comment_value"\n    // ${ASK}\n    value = <<-EOT\n${indented('      ')}\n    EOT\n  }\n}\nresource "zendesk_macro" "b" {\n  title = "B"\n  action {\n    field = "comment_value"\n    value = ${json(SONG)}\n  }\n}\n`,
    ],
    'JavaScript, before the item': [
      'macros.js',
      `export const macros = [\n  // ${ASK}\n  {\n    title: 'A',\n    body: \`${SONG}\`,\n  },\n  { title: 'B', body: ${json(SONG)} },\n];\n`,
    ],
    'TypeScript, before a text of pieces': [
      'macros.ts',
      `export const macros = [\n  {\n    title: 'A',\n    /* ${ASK} */\n    body:\n      'Hi there,\\n\\n' +\n      'this is the the song.',\n  },\n  { title: 'B', body: ${json(SONG)} },\n];\n`,
    ],
    'YAML, before the item': [
      'macros.yaml',
      `macros:\n  # ${ASK}\n  - title: A\n    body: |\n${indented('      ')}\n  - title: B\n    body: ${json(SONG)}\n`,
    ],
    'XML, before the text': [
      'templates.xml',
      `<?xml version="1.0"?>\n<quicktext version="3"><menu><title>All</title><texts>\n<!-- ${ASK.replace('--', '–')} -->\n<text type="text/plain"><name>A</name>\n<body>${SONG}</body></text>\n<text type="text/plain"><name>B</name><body>${SONG}</body></text>\n</texts></menu></quicktext>\n`,
    ],
    'HTML, before the block': [
      'help/1-a.html',
      `<h1>A</h1>\n<!-- ${ASK} -->\n<p>This is the the song.</p>\n<p>This is the the song.</p>\n`,
    ],
    'MDX, in braces': [
      'help/a.mdx',
      `---\ntitle: A\n---\n\n{/* ${ASK} */}\n\nThis is the the song.\n\nThis is the the song.\n`,
    ],
    'MDX, within a component': [
      'help/a.mdx',
      `---\ntitle: A\n---\n\n<Note>\n\n{/* ${ASK} */}\n\nThis is the the song.\n\n</Note>\n\nThis is the the song.\n`,
    ],
  };
  for (const [what, [path, text]] of Object.entries(cases)) {
    it(`are heard in ${what}, and hold for that one`, () => {
      assert.deepEqual(lint(path, text), { found: [RULE], silent: [`${RULE}: a song`], used: [] });
    });
  }
});

describe('entries of “ignore” where no comment can stand', () => {
  const files: Readonly<Record<string, readonly [path: string, text: string]>> = {
    JSON: [
      'replies.json',
      json({
        macros: [
          { id: 'a7', title: 'Song: A', body: SONG },
          { id: 'b8', title: 'Song: B', body: SONG },
        ],
      }),
    ],
    CSV: ['replies.csv', `id,title,body\na7,Song: A,"${SONG}"\nb8,Song: B,"${SONG}"\n`],
    'JSON Lines': [
      'replies.jsonl',
      `${json({ id: 'a7', title: 'Song: A', body: SONG })}\n${json({ id: 'b8', title: 'Song: B', body: SONG })}\n`,
    ],
  };
  for (const [what, [path, text]] of Object.entries(files)) {
    for (const message of ['a7', 'Song: A', 'song: *a']) {
      it(`name a message of ${what} as “${message}”, with a reason`, () => {
        const { found, silent, used } = lint(path, text, [
          { message, rules: ['empathy'], reason: 'not this' },
          { message, rules: [RULE], reason: 'a song' },
        ]);
        assert.deepEqual({ found, silent, used }, { found: [RULE], silent: [`${RULE}: a song`], used: [1] });
      });
    }
  }
});
