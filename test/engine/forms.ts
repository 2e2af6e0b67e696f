import { DESK_FORMS } from './forms-desks.ts';
import { fromEntities, fromJson, fromMarkdown, html, indent, markdown, same } from './writing.ts';

/**
 * Puts one message into every form that can hold it, the way a person or a tool would write it. Each form says how a
 * slice of its source is decoded, so that a test can read a finding's place with other eyes than the product's.
 */
export interface Form {
  readonly name: string;
  readonly path: string;
  /** The file's text. Paragraphs hold no line breaks. */
  write(paragraphs: readonly string[]): string;
  /** What a slice of the file stands for. */
  decode(slice: string): string;
}

const zendesk = (field: string, value: string) =>
  JSON.stringify({ macros: [{ id: 7, title: 'One', active: true, actions: [{ field, value }] }] }, null, 2);
const replies = (body: string) =>
  `# kept by hand\nreplies:\n  - name: One\n    body: ${body}\n  - name: Two\n    body: See you there.\n`;

export const FORMS: readonly Form[] = [
  {
    name: 'one macro a file',
    path: 'one.md',
    write: (p) => `---\nkind: macro\ntitle: One\n---\n\n${p.map(markdown).join('\n\n')}\n`,
    decode: fromMarkdown,
  },
  {
    name: 'library, fenced',
    path: 'canned-responses.md',
    write: (p) =>
      `# Canned responses\n\n## One\n\n\`\`\`markdown\n${p.map(markdown).join('\n\n')}\n\`\`\`\n\n## Two\n\n\`\`\`\nHi [Name],\n\nThank you for the note.\n\`\`\`\n`,
    decode: fromMarkdown,
  },
  {
    name: 'library, block quotes',
    path: 'canned-responses.md',
    write: (p) =>
      `# Canned responses\n\n## One\n\n${indent(p.map(markdown).join('\n>\n'), '> ').replaceAll('> >', '>')}\n\n## Two\n\n> Hi [Name],\n>\n> Thank you for the note.\n`,
    decode: fromMarkdown,
  },
  {
    name: 'Zendesk JSON, text',
    path: 'macros.json',
    write: (p) => zendesk('comment_value', p.join('\n\n')),
    decode: fromJson,
  },
  {
    name: 'Zendesk JSON, HTML',
    path: 'macros.json',
    write: (p) => zendesk('comment_value_html', p.map((text) => `<p>${html(text)}</p>`).join('\n')),
    decode: (slice) => fromEntities(fromJson(slice)),
  },
  {
    name: 'GitHub replies, literal',
    path: '.github/replies.yml',
    write: (p) => replies(`|\n${indent(p.map(markdown).join('\n\n'), '      ')}`),
    decode: fromMarkdown,
  },
  {
    name: 'GitHub replies, folded',
    path: '.github/replies.yml',
    write: (p) => replies(`>\n${indent(p.map(markdown).join('\n\n\n'), '      ')}`),
    decode: fromMarkdown,
  },
  {
    name: 'GitHub replies, double-quoted',
    path: '.github/replies.yml',
    write: (p) => replies(JSON.stringify(p.map(markdown).join('\n\n'))),
    decode: (slice) => fromMarkdown(fromJson(slice)),
  },
  {
    name: 'GitHub replies, single-quoted',
    path: '.github/replies.yml',
    write: (p) =>
      replies(`'${p.map(markdown).join('\n\n\n').replaceAll("'", "''").replaceAll('\n\n\n', '\n\n\n      ')}'`),
    decode: (slice) => fromMarkdown(slice.replaceAll("''", "'")),
  },
  {
    name: 'home-made JSON',
    path: 'replies.json',
    write: (p) =>
      JSON.stringify(
        {
          macros: [
            { title: 'One', body: p.join('\n\n') },
            { title: 'Two', body: 'See you there, and bring a friend along.' },
          ],
        },
        null,
        2,
      ),
    decode: fromJson,
  },
  ...DESK_FORMS,
  { name: 'plain text', path: 'one.txt', write: (p) => `${p.join('\n\n')}\n`, decode: same },
];
