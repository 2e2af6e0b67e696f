import type { Form } from './forms.ts';
import { fromEntities, fromJson, fromMarkdown, html, indent, markdown } from './writing.ts';

const paragraphs = (p: readonly string[]) => p.map((text) => `<p>${html(text)}</p>`).join('\n');
const json = (content: unknown) => JSON.stringify(content, null, 2);
const htmlInJson = (slice: string) => fromEntities(fromJson(slice));

/** Exports of help desks. Those with a twin hold each message twice, and both have to be mended. */
export const DESK_FORMS: readonly Form[] = [
  {
    name: 'Intercom, with a plain twin',
    path: 'macros.json',
    write: (p) =>
      json({ data: [{ type: 'macro', id: '1', name: 'One', body: paragraphs(p), body_text: p.join('\n\n') }] }),
    decode: htmlInJson,
  },
  {
    name: 'Gorgias, with a plain twin',
    path: 'macros.json',
    write: (p) => {
      const body = { body_text: p.join('\n'), body_html: p.map((text) => `<div>${html(text)}</div>`).join('') };
      return json([{ id: 1, name: 'One', actions: [{ name: 'setResponseText', arguments: body }] }]);
    },
    decode: htmlInJson,
  },
  {
    name: 'Zendesk, with a plain twin',
    path: 'macros.json',
    write: (p) =>
      json({
        macro: {
          title: 'One',
          actions: [
            { field: 'comment_value', value: ['channel:all', p.join('\n\n')] },
            { field: 'comment_value_html', value: paragraphs(p) },
          ],
        },
      }),
    decode: htmlInJson,
  },
  {
    name: 'Freshdesk',
    path: 'responses.json',
    write: (p) => json([{ id: 1, title: 'One', folder_id: 2, content_html: `<div>${paragraphs(p)}</div>` }]),
    decode: htmlInJson,
  },
  {
    name: 'Chatwoot',
    path: 'canned.json',
    write: (p) => json([{ short_code: 'one', content: p.map(markdown).join('\n\n') }]),
    decode: (slice) => fromMarkdown(fromJson(slice)),
  },
  {
    name: 'osTicket',
    path: 'premade.yaml',
    write: (p) => `---\n- isenabled: 1\n  title: One\n  response: |\n${indent(paragraphs(p), '    ')}\n  notes: |\n`,
    decode: fromEntities,
  },
];
