import { chatwootMacro, gorgiasMacro, zammadMacro } from './actions.ts';
import type { DeskShape } from './shape.ts';

const OFF = /^(?:false|0|no)$/i;
const INACTIVE = { key: 'active', value: OFF, reason: 'inactive' } as const;

/**
 * The forms in which help desks give out their replies and articles by interfaces and exports. Where a form is from is said
 * above it; all were looked up in November 2026.
 */
export const DESK_SHAPES: readonly DeskShape[] = [
  {
    // intercom/Intercom-OpenAPI, descriptions/2.16, schema `macro`: `body` is HTML with <attribute> for its fields,
    // `body_text` the same text with {{…}}.
    form: 'intercom',
    system: 'intercom',
    mark: /\bbody_text\b|["']?type["']?\s*:\s*["']?macro\b/,
    under: ['macros', 'macro', 'saved_replies'],
    texts: ['name'],
    signs: [
      [{ key: 'type', value: /^macro$/ }],
      [{ key: 'body_text' }, { key: 'visible_to' }],
      [{ key: 'body_text' }, { key: 'available_on' }],
      [{ key: 'body_text' }, { key: 'body', value: /<attribute\b/ }],
      [{ key: 'body_text' }, { key: 'body', value: /<\w/ }, { under: /^data$/ }],
    ],
    bodies: [
      { key: 'body', markup: 'html' },
      { key: 'body_text', markup: 'plain' },
    ],
    title: ['name'],
    id: ['id'],
  },
  {
    // The same, schemas `article` and `article_translated_content`.
    form: 'intercom-articles',
    system: 'intercom',
    kind: 'article',
    mark: /["']?type["']?\s*:\s*["']?article\b/,
    under: ['articles', 'article'],
    texts: ['title', 'body'],
    signs: [
      [{ key: 'type', value: /^article$/ }, { key: 'state' }],
      [{ key: 'type', value: /^article$/ }, { key: 'workspace_id' }],
    ],
    bodies: [{ key: 'body', markup: 'html' }],
    title: ['title'],
    id: ['id'],
    locale: ['default_locale', 'locale'],
    translations: 'translated_content',
    off: [{ key: 'state', value: /^draft$/, reason: 'draft' }],
  },
  {
    // developers.gorgias.com, “The macro object”: `actions[]` with `name` and `arguments`.
    form: 'gorgias',
    system: 'gorgias',
    mark: /\b(?:setResponseText|addInternalNote|forwardByEmail)\b/,
    under: ['macros', 'macro'],
    texts: ['name'],
    signs: [[{ key: 'actions' }]],
    bodies: [],
    title: ['name'],
    id: ['id'],
    locale: ['language'],
    off: [{ key: 'archived_datetime', value: /./, reason: 'inactive' }],
    pieces: gorgiasMacro,
  },
  {
    // developers.freshdesk.com and api.freshservice.com, “Canned responses”: `content` is `content_html` without its tags.
    form: 'freshdesk',
    system: 'freshdesk',
    mark: /\bcontent_html\b/,
    under: ['canned_responses', 'canned_response', 'responses', 'canned_response_folders', 'folders'],
    texts: ['title', 'content_html'],
    signs: [[{ key: 'folder_id' }], [{ key: 'folder' }, { key: 'content' }], [{ under: /^canned_responses?$/ }]],
    bodies: [
      { key: 'content_html', markup: 'html' },
      { key: 'content', markup: 'plain' },
    ],
    title: ['title'],
    id: ['id'],
    off: [{ key: 'deleted', value: /^(?:true|1)$/i, reason: 'inactive' }],
  },
  {
    // The same, “Solution articles”; `status` 1 is a draft. (A ticket has the same texts, and a subject in place of a title.)
    form: 'freshdesk-articles',
    system: 'freshdesk',
    kind: 'article',
    mark: /\bdescription_text\b/,
    under: ['articles', 'article', 'folders'],
    texts: ['title', 'description'],
    signs: [[{ key: 'description_text' }, { key: 'folder_id' }]],
    bodies: [
      { key: 'description', markup: 'html' },
      { key: 'description_text', markup: 'plain' },
    ],
    title: ['title'],
    id: ['id'],
    locale: ['language', 'language_code'],
    off: [{ key: 'status', value: /^1$/, reason: 'draft' }],
  },
  {
    // dev.frontapp.com, “Message Templates”: `_results[]` with ids that start with rsp_.
    form: 'front',
    system: 'front',
    mark: /\brsp_\w|\bmessage_templates?\b/,
    under: ['message_templates', 'message_template', 'templates'],
    texts: ['name', 'body'],
    signs: [
      [{ key: 'id', value: /^rsp_/ }],
      [{ key: '_links.self', value: /\/(?:message_templates|responses)\// }],
      [{ under: /^message_templates?$/ }, { key: 'body', value: /<\w/ }, { key: 'subject' }],
    ],
    bodies: [{ key: 'body', markup: 'html' }],
    subject: 'subject',
    title: ['name'],
    id: ['id'],
  },
  {
    // Salesforce, “sObject Tree” (sf data export tree) and sf data query --json, with the fields of the object QuickText.
    form: 'salesforce-quick-text',
    system: 'salesforce',
    mark: /\bQuickText\b/,
    texts: ['Message'],
    signs: [[{ key: 'attributes.type', value: /^QuickText$/ }]],
    bodies: [{ key: 'Message' }],
    title: ['Name'],
    id: ['Id', 'attributes.referenceId'],
    note: { key: 'Channel', value: /^\s*internal\s*$/i },
    off: [{ key: 'IsInsertable', value: OFF, reason: 'inactive' }],
  },
  {
    // The same, with the fields of the object EmailTemplate.
    form: 'salesforce-email-template',
    system: 'salesforce',
    mark: /\bEmailTemplate\b/,
    texts: [],
    signs: [
      [{ key: 'attributes.type', value: /^EmailTemplate$/ }, { key: 'HtmlValue' }],
      [{ key: 'attributes.type', value: /^EmailTemplate$/ }, { key: 'Body' }],
    ],
    bodies: [
      { key: 'HtmlValue', markup: 'html' },
      { key: 'Body', markup: 'plain' },
    ],
    subject: 'Subject',
    title: ['Name', 'DeveloperName'],
    id: ['Id', 'DeveloperName', 'attributes.referenceId'],
    off: [{ key: 'IsActive', value: OFF, reason: 'inactive' }],
  },
  {
    // The saved replies of FreeScout’s module, as its table has them.
    form: 'freescout',
    system: 'freescout',
    mark: /\bmailbox_id\b/,
    under: ['saved_replies', 'savedReplies', 'replies'],
    texts: ['name', 'text'],
    signs: [
      [{ key: 'mailbox_id' }, { under: /^saved_?replies$/i }],
      [{ key: 'mailbox_id' }, { key: 'sort_order' }],
      [{ key: 'mailbox_id' }, { says: /\{%\s*(?:customer|user|mailbox|conversation)\.\w/ }],
    ],
    bodies: [{ key: 'text', markup: 'html' }],
    title: ['name'],
    id: ['id'],
  },
  {
    // developer.helpscout.com, “Get Saved Reply”: `text` is HTML for mail, `chatText` what goes to a chat.
    form: 'helpscout',
    system: 'helpscout',
    mark: /\bchatText\b|saved[-_]?replies|\{%\s*(?:customer|user|mailbox|conversation)\./i,
    under: ['saved_replies', 'savedReplies', 'saved-replies', 'replies'],
    texts: ['name', 'text'],
    signs: [
      [{ key: 'chatText' }],
      [{ says: /\{%\s*(?:customer|user|mailbox|conversation)\.\w/ }],
      [{ under: /^saved[-_]?replies$/i }, { says: /<br\s*\/?>|<\/p>/i }],
    ],
    bodies: [
      { key: 'text', markup: 'html' },
      { key: 'chatText', markup: 'plain', apart: true },
    ],
    title: ['name'],
    id: ['id'],
  },
  {
    // chatwoot/chatwoot, swagger/definitions/resource/canned_response.yml.
    form: 'chatwoot',
    system: 'chatwoot',
    mark: /\bshort_code\b/,
    under: ['canned_responses', 'canned_response', 'payload'],
    texts: ['short_code', 'content'],
    signs: [[{ key: 'content' }]],
    bodies: [{ key: 'content', markup: 'markdown' }],
    title: ['short_code'],
    id: ['id', 'short_code'],
  },
  {
    // The same, app/models/macro.rb: `actions[]` with `action_name` and `action_params`.
    form: 'chatwoot-macros',
    system: 'chatwoot',
    mark: /\baction_name\b/,
    under: ['macros', 'macro', 'payload'],
    texts: ['name'],
    signs: [[{ key: 'actions' }]],
    bodies: [],
    title: ['name'],
    id: ['id'],
    pieces: chatwootMacro,
  },
  {
    // zammad/zammad, app/models/text_module.rb and its interface; `assets` holds them by their numbers.
    form: 'zammad',
    system: 'zammad',
    mark: /\bkeywords\b|\bforeign_id\b|\btext_?modules?\b/i,
    under: ['text_modules', 'text_module', 'TextModule', 'assets'],
    texts: ['name', 'content'],
    signs: [
      [{ under: /^text_?modules?$/i }],
      [{ key: 'content', value: /#\{\s*(?:ticket|user|config|current_user)\./ }],
      [{ key: 'keywords' }, { key: 'updated_by_id' }],
      [{ key: 'foreign_id' }, { key: 'updated_by_id' }],
    ],
    bodies: [{ key: 'content', markup: 'html' }],
    title: ['name'],
    id: ['id'],
    locale: ['locale'],
    off: [INACTIVE],
  },
  {
    // The same, app/models/macro.rb: `perform` with what a macro does, `article.note` among it.
    form: 'zammad-macros',
    system: 'zammad',
    mark: /\barticle\.note\b/,
    under: ['macros', 'macro', 'Macro', 'assets'],
    texts: ['name'],
    signs: [[{ key: 'perform' }]],
    bodies: [],
    title: ['name'],
    id: ['id'],
    off: [INACTIVE],
    pieces: zammadMacro,
  },
  {
    // osTicket/osTicket, include/i18n/en_US/templates/premade.yaml. `notes` are for agents and go nowhere.
    form: 'osticket',
    system: 'osticket',
    mark: /\bresponse\b/,
    home: /(?:^|\/)i18n\/[^/]+\/templates\/premade\.ya?ml$/i,
    under: ['canned', 'premade'],
    texts: ['title', 'response'],
    signs: [[{ key: 'isenabled' }], [{ key: 'notes' }], [{ says: /%\{\s*(?:ticket|recipient|user|company|staff)\b/ }]],
    bodies: [{ key: 'response', markup: 'html' }],
    title: ['title'],
    id: ['id', 'title'],
    locale: ['lang'],
    off: [{ key: 'isenabled', value: OFF, reason: 'inactive' }],
  },
  {
    // developer.zendesk.com, “Articles” and “Translations” of the help center.
    form: 'zendesk-articles',
    system: 'zendesk',
    kind: 'article',
    mark: /\b(?:section_id|source_locale|draft)\b/,
    under: ['articles', 'article', 'translations', 'translation'],
    texts: ['title', 'body', 'locale'],
    signs: [
      [{ key: 'section_id' }],
      [{ key: 'source_locale' }, { key: 'draft' }],
      [{ key: 'html_url', value: /\/hc\// }],
      [{ key: 'draft' }, { under: /^(?:articles?|translations?)$/ }],
    ],
    bodies: [{ key: 'body', markup: 'html' }],
    title: ['title'],
    id: ['id'],
    locale: ['locale'],
    off: [{ key: 'draft', value: /^true$/i, reason: 'draft' }],
  },
];
