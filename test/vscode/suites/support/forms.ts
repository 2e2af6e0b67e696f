import { macro, SLIP } from './macro.ts';

/** A file of each form, with one slip in it. */
export interface FormFile {
  readonly name: string;
  /** Below the folder of the forms. */
  readonly path: string;
  /** The language mode that VS Code chooses for it. */
  readonly language: string;
  readonly text: string;
  /** The form that the server recognises. */
  readonly form: RegExp;
}

const zendesk = JSON.stringify(
  { macros: [{ id: 7, title: 'One', active: true, actions: [{ field: 'comment_value', value: SLIP }] }] },
  null,
  2,
);

const homeMade = {
  macros: [
    { title: 'One', body: SLIP },
    { title: 'Two', body: 'See you there, and bring a friend.' },
  ],
};

const script = `export const macros = [
  { title: 'One', body: '${SLIP}' },
  { title: 'Two', body: 'See you there, and bring a friend.' },
];
`;

export const FORMS: readonly FormFile[] = [
  { name: 'one macro a file', path: 'one.md', language: 'markdown', text: macro(SLIP), form: /macro/ },
  {
    name: 'a library with fences',
    path: 'canned-responses.md',
    language: 'markdown',
    text: `# Canned responses\n\n## One\n\n\`\`\`\n${SLIP}\n\`\`\`\n\n## Two\n\n\`\`\`\nHi [Name],\n\nThank you for the note.\n\`\`\`\n`,
    form: /library/,
  },
  {
    name: 'an article in Markdown',
    path: 'help-center/address.md',
    language: 'markdown',
    text: `---\ntitle: Change your address\n---\n\n${SLIP}\n`,
    form: /article|markdown/,
  },
  { name: 'Zendesk macros', path: 'zendesk.json', language: 'json', text: zendesk, form: /zendesk/ },
  {
    name: 'GitHub saved replies',
    path: '.github/replies.yml',
    language: 'yaml',
    text: `replies:\n  - name: One\n    body: ${SLIP}\n  - name: Two\n    body: See you there.\n`,
    form: /github/,
  },
  {
    name: 'home-made JSON',
    path: 'replies.json',
    language: 'json',
    text: JSON.stringify(homeMade, null, 2),
    form: /json/,
  },
  {
    name: 'home-made JSON with comments',
    path: 'replies.jsonc',
    language: 'jsonc',
    text: `// Kept by hand\n${JSON.stringify(homeMade, null, 2)}`,
    form: /json/,
  },
  {
    name: 'home-made YAML',
    path: 'replies.yaml',
    language: 'yaml',
    text: `macros:\n  - title: One\n    body: ${SLIP}\n  - title: Two\n    body: See you there, and bring a friend.\n`,
    form: /yaml/,
  },
  {
    name: 'an article in HTML',
    path: 'help-center/address.html',
    language: 'html',
    text: `<h2>When you move</h2>\n<p>${SLIP}</p>\n<p>Open your account, choose “Addresses” and type in the new one. Your next parcel goes there. A parcel that has left our house already still goes to the address before, and we ask the carrier to hand it on to you.</p>\n`,
    form: /html/,
  },
  {
    name: 'a table of macros',
    path: 'macros.csv',
    language: 'plaintext',
    text: `title,body\nOne,${SLIP}\nTwo,"See you there, and bring a friend."\n`,
    form: /csv/,
  },
  {
    name: 'Zendesk macros in Terraform',
    path: 'macros.tf',
    language: 'plaintext',
    text: `resource "zendesk_macro" "one" {\n  title = "One"\n  action {\n    field = "comment_value"\n    value = "${SLIP}"\n  }\n}\n`,
    form: /terraform/,
  },
  { name: 'a library in JavaScript', path: 'macros.js', language: 'javascript', text: script, form: /script/ },
  { name: 'a library in TypeScript', path: 'macros.ts', language: 'typescript', text: script, form: /script/ },
  {
    name: 'Quicktext of Thunderbird',
    path: 'templates.xml',
    language: 'xml',
    text: `<?xml version="1.0"?>\n<quicktext version="3"><menu><title>Mail</title><texts><text><name>One</name><body><![CDATA[${SLIP}]]></body></text></texts></menu></quicktext>\n`,
    form: /quicktext/,
  },
];
