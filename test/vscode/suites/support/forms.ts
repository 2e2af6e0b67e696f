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
];
