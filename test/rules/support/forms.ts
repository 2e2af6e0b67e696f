import type { Placed } from './linting.ts';
import { toHtml } from './to-html.ts';

/** One way to keep macros. */
export interface MacroForm {
  readonly name: string;
  /** The help desk that the form itself is for; undefined where it may be any. */
  readonly system: string | undefined;
  /** A file with one macro of this text (Markdown) and a harmless second one; undefined where it can't hold the markup. */
  write(body: string, title: string): Omit<Placed, 'at'> | undefined;
}

const second = 'Thank you for the photo. We read it and write back to you by Friday noon.';
const otherTitle = 'Another one';

/** Markup that says something else, or nothing, where Markdown isn't read. */
const plainOnly = (body: string) => (/[*`_[\]<>#|\\~]|^\s*(?:[-+]|\d+[.)])\s/m.test(body) ? undefined : body);
const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function zendesk(title: string, field: string, body: string): string {
  const actions = [
    { field: 'status', value: 'open' },
    { field, value: body },
  ];
  const other = [{ field: 'comment_value', value: second }];
  return json({
    macros: [
      { title, active: true, actions },
      { title: otherTitle, active: true, actions: other },
    ],
  });
}

export const macroForms: readonly MacroForm[] = [
  {
    name: 'a library in fenced blocks',
    system: undefined,
    write: (body, title) => ({
      path: 'canned-responses.md',
      text: `# Canned responses\n\n## ${title}\n\n\`\`\`\`\n${body}\n\`\`\`\`\n\n## ${otherTitle}\n\n\`\`\`\n${second}\n\`\`\`\n`,
    }),
  },
  {
    name: 'a library in block quotes',
    system: undefined,
    write: (body, title) => ({
      path: 'canned-responses.md',
      text: `# Canned responses\n\n## ${title}\n\n${quoted(body)}\n\n## ${otherTitle}\n\n${quoted(second)}\n`,
    }),
  },
  {
    name: 'Zendesk JSON, text',
    system: 'zendesk',
    write: (body, title) => {
      const plain = plainOnly(body);
      return plain === undefined ? undefined : { path: 'macros.json', text: zendesk(title, 'comment_value', plain) };
    },
  },
  {
    name: 'Zendesk JSON, HTML',
    system: 'zendesk',
    write: (body, title) => {
      const html = toHtml(body);
      return html === undefined ? undefined : { path: 'macros.json', text: zendesk(title, 'comment_value_html', html) };
    },
  },
  {
    name: 'GitHub replies, literal',
    system: 'github',
    write: (body, title) => ({
      path: '.github/replies.yml',
      text: `replies:\n  - name: ${JSON.stringify(title)}\n    body: |\n${indent(body, '      ')}\n  - name: ${otherTitle}\n    body: ${second}\n`,
    }),
  },
  {
    name: 'GitHub replies, double-quoted',
    system: 'github',
    write: (body, title) => ({
      path: '.github/replies.yml',
      text: `replies:\n  - name: ${JSON.stringify(title)}\n    body: ${JSON.stringify(body)}\n  - name: ${otherTitle}\n    body: ${second}\n`,
    }),
  },
];
