/** One export of each help desk's, in the form that its interface gives, written for these tests. */
export interface Export {
  readonly what: string;
  readonly form: string;
  readonly system: string;
  readonly kind: 'macro' | 'article' | 'note';
  readonly content: unknown;
  /** Of the first message. */
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly locale?: string;
}

const HTML = '<p>Hi there,</p><p>Your parcel&#39;s on its <b>way</b>.</p>';
const PLAIN = "Hi there,\n\nYour parcel's on its way.";
const TEXT = "Hi there, / Your parcel's on its way.";

export const intercomMacro = {
  type: 'macro',
  id: '31',
  name: 'Late parcel',
  body: HTML,
  body_text: PLAIN,
  visible_to: 'everyone',
  available_on: ['inbox'],
};

export const gorgiasMacro = {
  id: 52,
  name: 'Late parcel',
  intent: 'shipping/status',
  language: 'en',
  archived_datetime: null,
  actions: [
    { name: 'addTags', title: 'Add tags', type: 'user', arguments: { tags: 'late' } },
    {
      name: 'setResponseText',
      title: 'Set response',
      type: 'user',
      arguments: { body_html: HTML, body_text: PLAIN, attachments: [] },
    },
  ],
};

export const freshdeskReply = { id: 7, title: 'Late parcel', folder_id: 3, content: PLAIN, content_html: HTML };

export const frontTemplate = {
  _links: { self: 'https://api2.example.com/message_templates/rsp_42' },
  id: 'rsp_42',
  name: 'Late parcel',
  subject: 'Your parcel',
  body: HTML,
};

export const quickText = {
  attributes: { type: 'QuickText', referenceId: 'QuickTextRef1' },
  Name: 'Late parcel',
  Channel: 'Email;Phone',
  Message: PLAIN,
};

export const helpScoutReply = { id: 9, name: 'Late parcel', text: HTML.replaceAll('</p>', '<br />'), chatText: PLAIN };

export const zammadModule = {
  id: 4,
  name: 'Late parcel',
  keywords: 'parcel',
  content: HTML,
  note: 'for the shop',
  active: true,
  foreign_id: null,
  group_ids: [],
  updated_by_id: 3,
};

export const guideArticle = {
  id: 3600,
  title: 'Late parcels',
  locale: 'en-us',
  draft: false,
  section_id: 12,
  html_url: 'https://shop.example/hc/en-us/articles/3600',
  body: HTML,
};

const list = (items: unknown[]) => items;
const plain = { system: '', kind: 'macro', id: '31', title: 'Late parcel', texts: [TEXT] } as const;

export const EXPORTS: readonly Export[] = [
  ...[
    ['a page of the list', { type: 'list', data: [intercomMacro], pages: { type: 'pages' } }],
    ['one macro', intercomMacro],
    ['a bare list', list([intercomMacro])],
    ['texts without a type', { data: [{ ...intercomMacro, type: undefined, visible_to: undefined }] }],
  ].map(([what, content]) => ({ ...plain, what: `Intercom, ${what}`, form: 'intercom', system: 'intercom', content })),
  {
    ...plain,
    what: 'Intercom, an article in two languages',
    form: 'intercom-articles',
    system: 'intercom',
    kind: 'article',
    content: {
      type: 'list',
      data: [
        {
          type: 'article',
          id: '31',
          workspace_id: 'w',
          title: 'Late parcel',
          body: HTML,
          state: 'published',
          default_locale: 'en',
          translated_content: {
            type: 'article_translated_content',
            en: { type: 'article_content', title: 'Late parcel', body: HTML, state: 'published' },
            'pt-BR': { type: 'article_content', title: 'Atraso', body: '<p>Olá!</p>', state: 'draft' },
          },
        },
      ],
    },
    texts: [TEXT, 'Olá!'],
    locale: 'en',
  },
  ...[
    ['a page of the list', { data: [gorgiasMacro], meta: { next_cursor: null } }],
    ['one macro', gorgiasMacro],
    ['a bare list', list([gorgiasMacro])],
  ].map(([what, content]) => ({
    ...plain,
    what: `Gorgias, ${what}`,
    form: 'gorgias',
    system: 'gorgias',
    content,
    id: '52',
    locale: 'en',
  })),
  ...[
    ['the responses of a folder', list([freshdeskReply])],
    ['one response', freshdeskReply],
    ['Freshservice’s list', { canned_responses: [{ ...freshdeskReply, folder_id: undefined }] }],
    ['folders with their responses', [{ id: 3, name: 'Parcels', responses: [freshdeskReply] }]],
  ].map(([what, content]) => ({
    ...plain,
    what: `Freshdesk, ${what}`,
    form: 'freshdesk',
    system: 'freshdesk',
    content,
    id: '7',
  })),
  {
    ...plain,
    what: 'Freshdesk, an article',
    form: 'freshdesk-articles',
    system: 'freshdesk',
    kind: 'article',
    content: [{ id: 8, title: 'Late parcel', folder_id: 3, description: HTML, description_text: PLAIN, status: 2 }],
    id: '8',
  },
  ...[
    ['a page of the list', { _pagination: { next: null }, _results: [frontTemplate] }],
    ['one template', frontTemplate],
    ['templates without ids', { message_templates: [{ ...frontTemplate, id: undefined, _links: undefined }] }],
  ].map(([what, content], i) => ({
    ...plain,
    what: `Front, ${what}`,
    form: 'front',
    system: 'front',
    content,
    id: i < 2 ? 'rsp-42' : 'late-parcel',
    texts: [`Your parcel / ${TEXT}`],
  })),
  ...[
    ['a tree', { records: [quickText] }],
    ['the answer to a query', { status: 0, result: { records: [quickText], totalSize: 1, done: true } }],
  ].map(([what, content]) => ({
    ...plain,
    what: `Salesforce, ${what}`,
    form: 'salesforce-quick-text',
    system: 'salesforce',
    content,
    id: 'quicktextref1',
  })),
  {
    ...plain,
    what: 'Salesforce, a template for mail',
    form: 'salesforce-email-template',
    system: 'salesforce',
    content: {
      records: [
        {
          attributes: { type: 'EmailTemplate', referenceId: 'r' },
          Name: 'Late parcel',
          DeveloperName: 'Late_parcel',
          Subject: 'Your parcel',
          HtmlValue: HTML,
          Body: PLAIN,
          IsActive: true,
        },
      ],
    },
    id: 'late-parcel',
    texts: [`Your parcel / ${TEXT}`],
  },
  ...[
    ['one reply', helpScoutReply],
    ['a list', list([helpScoutReply])],
    ['a library', { saved_replies: [{ ...helpScoutReply, chatText: undefined }] }],
    ['its fields', list([{ ...helpScoutReply, chatText: undefined, text: `{%customer.firstName%}<br>${HTML}` }])],
  ].map(([what, content], i) => ({
    ...plain,
    what: `Help Scout, ${what}`,
    form: 'helpscout',
    system: 'helpscout',
    content,
    id: '9',
    texts: [i < 3 ? TEXT : `{%customer.firstName%} / ${TEXT}`],
  })),
  {
    ...plain,
    what: 'FreeScout',
    form: 'freescout',
    system: 'freescout',
    content: [{ id: 9, mailbox_id: 1, name: 'Late parcel', text: HTML, sort_order: 1 }],
    id: '9',
  },
  ...[
    ['a list', list([{ id: 5, account_id: 1, short_code: 'late', content: 'Your **parcel** is on its way.' }])],
    ['a library', { canned_responses: [{ short_code: 'late', content: 'Your **parcel** is on its way.' }] }],
  ].map(([what, content], i) => ({
    ...plain,
    what: `Chatwoot, ${what}`,
    form: 'chatwoot',
    system: 'chatwoot',
    content,
    id: i === 0 ? '5' : 'late',
    title: 'late',
    texts: ['Your parcel is on its way.'],
  })),
  {
    ...plain,
    what: 'Chatwoot, a macro',
    form: 'chatwoot-macros',
    system: 'chatwoot',
    content: {
      payload: [
        {
          id: 6,
          name: 'Late parcel',
          visibility: 'global',
          actions: [
            { action_name: 'add_label', action_params: ['late'] },
            { action_name: 'send_message', action_params: ['Your parcel is on its way.'] },
            { action_name: 'add_private_note', action_params: ['Told them.'] },
          ],
        },
      ],
    },
    id: '6',
    texts: ['Your parcel is on its way.', 'Told them.'],
  },
  ...[
    ['a list', list([zammadModule])],
    ['one module', zammadModule],
    ['all it knows', { assets: { TextModule: { 4: zammadModule }, User: { 3: { firstname: 'Ada' } } } }],
    ['a library', { text_modules: [{ id: 4, name: 'Late parcel', content: HTML }] }],
  ].map(([what, content]) => ({
    ...plain,
    what: `Zammad, ${what}`,
    form: 'zammad',
    system: 'zammad',
    content,
    id: '4',
  })),
  {
    ...plain,
    what: 'Zammad, a macro',
    form: 'zammad-macros',
    system: 'zammad',
    content: [
      {
        id: 4,
        name: 'Late parcel',
        active: true,
        perform: { 'article.note': { body: HTML, internal: 'false', subject: '' } },
      },
    ],
    id: '4',
  },
  {
    ...plain,
    what: 'osTicket',
    form: 'osticket',
    system: 'osticket',
    content: [{ isenabled: 1, title: 'Late parcel', response: HTML, notes: 'Only in May.\n', attachments: [] }],
    id: 'late-parcel',
  },
  ...[
    ['a page of the list', { count: 1, articles: [guideArticle] }],
    ['one article', { article: guideArticle }],
    ['one article of a copy', guideArticle],
    ['its translations', { translations: [{ ...guideArticle, section_id: undefined, html_url: undefined }] }],
  ].map(([what, content]) => ({
    ...plain,
    what: `Zendesk Guide, ${what}`,
    form: 'zendesk-articles',
    system: 'zendesk',
    kind: 'article' as const,
    content,
    id: '3600',
    title: 'Late parcels',
    locale: 'en-US',
  })),
];
