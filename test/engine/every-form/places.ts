import type { FieldsEntry } from '#config/types.ts';
import type { FormName } from '#core/forms.ts';
import { indent } from '../writing.ts';
import { type Body, HTML_BODIES, MARKDOWN_BODY, PLAIN } from './bodies.ts';
import {
  BARE,
  CELL,
  HCL_LAYERS,
  JSON_ASCII,
  JSON_TEXT,
  type Layer,
  SCRIPT_LAYERS,
  XML_LAYERS,
  yamlLayers,
} from './layers.ts';

/** A place in a form of file that a message’s body can be put into. */
export interface Place {
  readonly form: FormName;
  readonly path: string;
  readonly kind: 'macro' | 'article';
  readonly bodies: readonly Body[];
  readonly layers: readonly Layer[];
  /** A field as the help desk writes it. */
  readonly field: string;
  /** The file around a body. Of twins the other one is made from the same blocks. */
  write(body: string, layer: Layer, twin: string): string;
  /** What the plain twin has in the field’s place, where it is another. */
  readonly twinField?: string;
  readonly fields?: Omit<FieldsEntry, 'files'>;
}

const json = (content: unknown) => JSON.stringify(content, null, 2);
const MARK = 'THE TEXT';
const TWIN = 'ITS TWIN';
const JSONS = [JSON_TEXT, JSON_ASCII];

/** An export in JSON: the places that hold `MARK` and `TWIN` get the texts. */
function exported(
  form: FormName,
  field: string,
  content: unknown,
  bodies: readonly Body[],
  more: Partial<Place> = {},
): Place {
  const frame = json(content);
  return {
    form,
    path: 'export.json',
    kind: form.includes('articles') ? 'article' : 'macro',
    bodies,
    layers: JSONS,
    field,
    write: (body, layer, twin) =>
      frame.replace(json(MARK), () => layer.write(body)).replace(json(TWIN), () => layer.write(twin)),
    ...more,
  };
}

const SECOND = 'See you there, and bring a friend along.';
const [HTML, , , LINES] = HTML_BODIES as [Body, Body, Body, Body];

const ZENDESK = '{{ticket.requester.first_name}}';
const SALESFORCE = '{!Contact.FirstName}';
const GORGIAS = '{{ticket.customer.firstname}}';
const FRESHDESK = '{{ticket.requester.firstname}}';
const ZAMMAD = '#{ticket.customer.firstname}';
const SCOUT = '{%customer.firstName%}';
const OSTICKET = '%{ticket.name.first}';
const OWN = '{{first_name}}';

const zendesk = (actions: unknown[]) => ({
  macros: [
    { id: 7, title: 'One', active: true, actions },
    { id: 8, title: 'Two', active: true, actions: [{ field: 'comment_value', value: SECOND }] },
  ],
});
const intercom = { type: 'macro', id: '1', name: 'One' };
const table =
  (names: string, row: string, second: string): Place['write'] =>
  (body, layer, twin) =>
    `${names}\n${row.replace(MARK, () => layer.write(body)).replace(TWIN, () => layer.write(twin))}\n${second}\n`;

const ownJson = (body: Body, markup: 'plain' | 'markdown' | 'html'): Place =>
  exported(
    'json',
    OWN,
    {
      macros: [
        { title: 'One', body: MARK },
        { title: 'Two', body: SECOND },
      ],
    },
    [body],
    { path: 'replies.json', fields: { items: 'macros[]', body: 'body', title: 'title', markup } },
  );

export const PLACES: readonly Place[] = [
  {
    form: 'text',
    path: 'one.txt',
    kind: 'macro',
    bodies: [PLAIN],
    layers: [BARE],
    field: OWN,
    write: (body) => `${body}\n`,
  },
  {
    form: 'macro-file',
    path: 'one.md',
    kind: 'macro',
    bodies: [MARKDOWN_BODY],
    layers: [BARE],
    field: OWN,
    write: (body) => `---\nkind: macro\ntitle: One\n---\n\n${body}\n`,
  },
  {
    form: 'macro-library',
    path: 'canned-responses.md',
    kind: 'macro',
    bodies: [MARKDOWN_BODY],
    layers: [
      { ...BARE, name: 'fence', write: (text) => `\`\`\`\`markdown\n${text}\n\`\`\`\`` },
      { ...BARE, name: 'block quote', write: (text) => indent(text, '> ').replace(/^$/gm, '>') },
    ],
    field: OWN,
    write: (body, layer) =>
      `# Canned responses\n\n## One\n\n${layer.write(body)}\n\n## Two\n\n${layer.write(`Hi ${OWN},\n\n${SECOND}`)}\n`,
  },
  ...['help/one.md', 'help/one.mdx'].map(
    (path): Place => ({
      form: 'markdown-article',
      path,
      kind: 'article',
      bodies: [MARKDOWN_BODY],
      layers: [BARE],
      field: OWN,
      write: (body) => `---\ntitle: One\n---\n\n${path.endsWith('x') ? "import X from './x';\n\n" : ''}${body}\n`,
    }),
  ),
  {
    form: 'html-article',
    path: 'help/123456-one.html',
    kind: 'article',
    bodies: HTML_BODIES,
    layers: [
      BARE,
      {
        ...BARE,
        name: 'whole page',
        write: (text) =>
          `<!doctype html>\n<html lang="en"><head><title>One</title><style>p { color: red }</style></head>\n<body>${text}</body></html>`,
      },
    ],
    field: OWN,
    write: (body, layer) => `${layer.write(body)}\n`,
  },
  exported('zendesk-json', ZENDESK, zendesk([{ field: 'comment_value', value: MARK }]), [PLAIN]),
  exported('zendesk-json', ZENDESK, zendesk([{ field: 'comment_value_html', value: MARK }]), HTML_BODIES),
  exported(
    'zendesk-json',
    ZENDESK,
    zendesk([
      { field: 'comment_value', value: ['channel:all', TWIN] },
      { field: 'comment_value_html', value: MARK },
    ]),
    HTML_BODIES,
  ),
  {
    form: 'zendesk-json',
    path: 'macros.yaml',
    kind: 'macro',
    bodies: [HTML, LINES],
    layers: yamlLayers('            '),
    field: ZENDESK,
    write: (body, layer) =>
      `macros:\n  - title: One\n    actions:\n      - field: status\n        value: solved\n      - field: comment_value_html\n        value: ${layer.write(body)}\n    active: true\n`,
  },
  {
    form: 'zendesk-terraform',
    path: 'macros.tf',
    kind: 'macro',
    bodies: [HTML, LINES],
    layers: HCL_LAYERS.slice(0, 3),
    field: ZENDESK,
    write: (body, layer) =>
      `# kept by hand\nresource "zendesk_macro" "one" {\n  title = "One"\n  action {\n    field = "comment_value_html"\n    value = ${layer.write(body)}\n  }\n}\n`,
  },
  {
    form: 'zendesk-terraform',
    path: 'macros.tf',
    kind: 'macro',
    bodies: [PLAIN],
    layers: HCL_LAYERS,
    field: ZENDESK,
    write: (body, layer) =>
      `resource "zendesk_macro" "one" {\n  title = "One"\n  actions = [\n    { field = "status", value = "solved" },\n    {\n      field = "comment_value"\n      value = ${layer.write(body)}\n    },\n  ]\n}\n`,
  },
  exported(
    'zendesk-articles-json',
    OWN,
    { articles: [{ id: 9, title: 'One', section_id: 2, draft: false, locale: 'en-us', body: MARK }] },
    HTML_BODIES,
  ),
  exported(
    'intercom-json',
    '<attribute key="user.first_name" default="there"/>',
    { data: [{ ...intercom, body: MARK, body_text: TWIN }] },
    HTML_BODIES,
    {
      twinField: '{{user.first_name|fallback:"there"}}',
    },
  ),
  exported('intercom-json', '{{first_name | fallback: "there"}}', { data: [{ ...intercom, body_text: MARK }] }, [
    PLAIN,
  ]),
  exported(
    'intercom-articles-json',
    OWN,
    { type: 'article', id: '3', title: 'One', state: 'published', workspace_id: 'w', body: MARK },
    HTML_BODIES,
  ),
  exported(
    'gorgias-json',
    GORGIAS,
    [{ id: 1, name: 'One', actions: [{ name: 'setResponseText', arguments: { body_html: MARK, body_text: TWIN } }] }],
    HTML_BODIES,
  ),
  exported(
    'gorgias-json',
    GORGIAS,
    { data: [{ id: 1, name: 'One', actions: [{ name: 'setResponseText', arguments: { body_text: MARK } }] }] },
    [PLAIN],
  ),
  exported(
    'freshdesk-json',
    FRESHDESK,
    [{ id: 1, title: 'One', folder_id: 2, content_html: MARK, content: TWIN }],
    HTML_BODIES,
  ),
  exported(
    'freshdesk-articles-json',
    OWN,
    [{ id: 1, title: 'One', folder_id: 2, description: MARK, description_text: TWIN, status: 2 }],
    HTML_BODIES,
  ),
  exported(
    'front-json',
    '{{recipient.first_name}}',
    { _results: [{ id: 'rsp_1', name: 'One', subject: '', body: MARK }] },
    HTML_BODIES,
  ),
  exported(
    'salesforce-quick-text-json',
    SALESFORCE,
    { records: [{ attributes: { type: 'QuickText', referenceId: 'a' }, Name: 'One', Message: MARK }] },
    [PLAIN],
  ),
  exported(
    'salesforce-email-template-json',
    SALESFORCE,
    {
      records: [
        {
          attributes: { type: 'EmailTemplate', referenceId: 'a' },
          Name: 'One',
          Subject: '',
          HtmlValue: MARK,
          Body: TWIN,
        },
      ],
    },
    HTML_BODIES,
  ),
  exported('freescout-json', SCOUT, [{ id: 1, mailbox_id: 1, name: 'One', text: MARK, sort_order: 1 }], HTML_BODIES),
  exported('helpscout-json', SCOUT, [{ id: 1, name: 'One', text: MARK, chatText: TWIN }], HTML_BODIES),
  exported('chatwoot-json', '{{contact.first_name}}', [{ id: 1, short_code: 'one', content: MARK }], [MARKDOWN_BODY]),
  exported(
    'chatwoot-macros-json',
    '{{contact.first_name}}',
    { payload: [{ id: 6, name: 'One', actions: [{ action_name: 'send_message', action_params: [MARK] }] }] },
    [MARKDOWN_BODY],
  ),
  exported(
    'zammad-json',
    ZAMMAD,
    [{ id: 4, name: 'One', keywords: '', content: MARK, active: true, foreign_id: null, updated_by_id: 3 }],
    HTML_BODIES,
  ),
  exported(
    'zammad-macros-json',
    ZAMMAD,
    [{ id: 4, name: 'One', active: true, perform: { 'article.note': { body: MARK, internal: 'false', subject: '' } } }],
    HTML_BODIES,
  ),
  exported('osticket-json', OSTICKET, [{ isenabled: 1, title: 'One', response: MARK, notes: '' }], HTML_BODIES),
  {
    form: 'osticket-json',
    path: 'include/i18n/en_US/templates/premade.yaml',
    kind: 'macro',
    bodies: [HTML, LINES],
    layers: yamlLayers('    '),
    field: OSTICKET,
    write: (body, layer) => `---\n- isenabled: 1\n  title: One\n  response: ${layer.write(body)}\n  notes: |\n`,
  },
  ...(
    [
      ['replace', [PLAIN]],
      ['markdown', [MARKDOWN_BODY]],
      ['html', [HTML, LINES]],
    ] as const
  ).map(
    ([key, bodies]): Place => ({
      form: 'espanso-yaml',
      path: 'match/support.yml',
      kind: 'macro',
      bodies,
      layers: yamlLayers('      '),
      field: '{{name}}',
      write: (body, layer) =>
        `matches:\n  - trigger: ":one"\n    ${key}: ${layer.write(body)}\n    vars:\n      - name: name\n        type: clipboard\n`,
    }),
  ),
  {
    form: 'espanso-yaml',
    path: 'match/support.yml',
    kind: 'macro',
    bodies: [PLAIN],
    layers: yamlLayers('      '),
    field: '[[name]]',
    write: (body, layer) => `matches:\n  - trigger: ":one"\n    form: ${layer.write(body)}\n`,
  },
  {
    form: 'github-replies',
    path: '.github/replies.yml',
    kind: 'macro',
    bodies: [MARKDOWN_BODY],
    layers: yamlLayers('      '),
    field: '{{ author }}',
    write: (body, layer) =>
      `# kept by hand\nreplies:\n  - name: One\n    body: ${layer.write(body)}\n  - name: Two\n    body: See you there.\n`,
  },
  ...[',', ';', '\t'].map(
    (comma): Place => ({
      form: 'csv',
      path: comma === '\t' ? 'quick-text.tsv' : 'quick-text.csv',
      kind: 'macro',
      bodies: [PLAIN],
      layers: [CELL],
      field: SALESFORCE,
      write: table(
        `Name${comma}Message${comma}Channel`,
        `One${comma}${MARK}${comma}Email`,
        `Two${comma}"${SECOND}"${comma}Email`,
      ),
    }),
  ),
  {
    form: 'csv',
    path: 'macros.csv',
    kind: 'macro',
    bodies: HTML_BODIES,
    layers: [CELL],
    field: GORGIAS,
    write: table('id,name,body_html,body_text', `1,One,${MARK},${TWIN}`, `2,Two,<p>${GORGIAS}</p>,${GORGIAS}`),
  },
  {
    form: 'csv',
    path: 'saved_replies.csv',
    kind: 'macro',
    bodies: HTML_BODIES,
    layers: [CELL],
    field: SCOUT,
    write: table('id,name,text,chatText', `1,One,${MARK},${TWIN}`, `2,Two,"${SECOND}",`),
  },
  {
    form: 'csv',
    path: 'text_modules.csv',
    kind: 'macro',
    bodies: HTML_BODIES,
    layers: [CELL],
    field: ZAMMAD,
    write: table('id,name,keywords,content', `1,One,a,${MARK}`, `2,Two,b,"${SECOND}"`),
  },
  {
    form: 'textexpander-csv',
    path: 'textexpander.csv',
    kind: 'macro',
    bodies: [PLAIN],
    layers: [CELL],
    field: '%filltext:name=name%',
    write: table(`bye,"${SECOND}"`, `one,${MARK}`, `two,"${SECOND}"`),
  },
  ...(
    [
      ['text/plain', [PLAIN]],
      ['text/html', HTML_BODIES],
    ] as const
  ).map(
    ([type, bodies]): Place => ({
      form: 'thunderbird-quicktext',
      path: 'templates.xml',
      kind: 'macro',
      bodies,
      layers: XML_LAYERS,
      field: '[[TO=firstname]]',
      write: (body, layer) =>
        `<?xml version="1.0"?>\n<quicktext version="3">\n  <menu>\n    <title>All</title>\n    <texts>\n      <text shortcut="" type="${type}">\n        <name>One</name>\n        <body>${layer.write(body)}</body>\n      </text>\n    </texts>\n  </menu>\n</quicktext>\n`,
    }),
  ),
  {
    form: 'salesforce-email',
    path: 'email/Orders/One.email',
    kind: 'macro',
    bodies: [PLAIN, ...HTML_BODIES.slice(0, 3)],
    layers: [BARE],
    field: SALESFORCE,
    write: (body) => `${body}\n`,
  },
  {
    form: 'salesforce-email-meta',
    path: 'email/Orders/One.email-meta.xml',
    kind: 'macro',
    bodies: [PLAIN],
    layers: XML_LAYERS,
    field: SALESFORCE,
    write: (body, layer) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\n  <available>true</available>\n  <name>One</name>\n  <textOnly>${layer.write(body)}</textOnly>\n</EmailTemplate>\n`,
  },
  ownJson(PLAIN, 'plain'),
  ownJson(MARKDOWN_BODY, 'markdown'),
  ownJson(HTML, 'html'),
  {
    form: 'json',
    path: 'macros/replies.yaml',
    kind: 'macro',
    bodies: [PLAIN],
    layers: yamlLayers('      '),
    field: OWN,
    write: (body, layer) =>
      `macros:\n  - title: One\n    body: ${layer.write(body)}\n  - title: Two\n    body: ${SECOND}\n`,
    fields: { items: 'macros[]', body: 'body', title: 'title', markup: 'plain' },
  },
  ...(
    [
      [PLAIN, 'plain'],
      [MARKDOWN_BODY, 'markdown'],
      [HTML, 'html'],
    ] as const
  ).map(
    ([body, markup]): Place => ({
      form: 'json',
      path: 'src/canned-responses.ts',
      kind: 'macro',
      bodies: [body],
      layers: SCRIPT_LAYERS,
      field: OWN,
      write: (text, layer) =>
        `import type { Reply } from './reply';\n\nexport const replies: Reply[] = [\n  {\n    title: 'One',\n    body: ${layer.write(text)},\n  },\n  { title: 'Two', body: '${SECOND}' },\n];\n`,
      fields: { items: 'replies[]', body: 'body', title: 'title', markup },
    }),
  ),
  {
    form: 'json',
    path: 'replies.csv',
    kind: 'macro',
    bodies: [MARKDOWN_BODY],
    layers: [CELL],
    field: OWN,
    write: table('title,body', `One,${MARK}`, `Two,"${SECOND}"`),
    fields: { items: '', body: 'body', title: 'title', markup: 'markdown' },
  },
];
