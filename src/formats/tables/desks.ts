import type { Markup } from '#formats/data/markup.ts';

/** How a help desk's table is told and read. Columns as `columnName` gives them. */
export interface DeskTable {
  readonly form: string;
  readonly system: string;
  /** The table is this desk's where it has one column of each group. */
  readonly columns: readonly (readonly string[])[];
  /** Fits the file's path or its text somewhere, where the columns alone could be anybody's. */
  readonly mark?: RegExp;
  /** Columns of the body, the one that customers see first: of twins the first is judged. */
  readonly bodies: readonly { readonly column: string; readonly markup?: Markup }[];
  readonly subject?: string;
  readonly title: readonly string[];
  readonly id: readonly string[];
  readonly locale?: readonly string[];
  /** Says `false` for a macro that is switched off. */
  readonly active?: readonly string[];
  /** A column and the values by which only agents see the text. */
  readonly internal?: { readonly column: string; readonly values: RegExp };
}

export const DESK_TABLES: readonly DeskTable[] = [
  {
    // Salesforce's object reference, “QuickText”: a record's fields, as the Data Loader writes them.
    form: 'salesforce-quick-text-csv',
    system: 'salesforce',
    columns: [['message'], ['name'], ['channel', 'isinsertable', 'folderid', 'foldername', 'sourcetype']],
    mark: /quick[-_ ]?text|\bIsInsertable\b|\{!\s*\$?\w+(?:\.\w+)+\s*\}|\{\{\{\w+\.\w+\}\}\}/i,
    bodies: [{ column: 'message', markup: 'plain' }],
    title: ['name'],
    id: ['id', 'name'],
    active: ['isinsertable'],
    internal: { column: 'channel', values: /^\s*internal\s*$/i },
  },
  {
    // The same, “EmailTemplate”. HtmlValue and Body are twins.
    form: 'salesforce-email-template-csv',
    system: 'salesforce',
    columns: [['htmlvalue', 'body'], ['templatetype', 'developername', 'templatestyle'], ['subject']],
    bodies: [
      { column: 'htmlvalue', markup: 'html' },
      { column: 'body', markup: 'plain' },
    ],
    subject: 'subject',
    title: ['name', 'developername'],
    id: ['id', 'developername', 'name'],
    active: ['isactive'],
  },
  {
    // Columns named as the fields of Gorgias's interface are (developers.gorgias.com, “The macro object”); its own
    // table's names are not published.
    form: 'gorgias-csv',
    system: 'gorgias',
    columns: [
      ['bodyhtml', 'bodytext', 'responsehtml', 'responsetext', 'response', 'text', 'body', 'html'],
      ['name', 'title', 'macroname'],
    ],
    mark: /\{\{\s*(?:ticket\.(?:customer|sender|assignee_user|messages)|current_user)\b/,
    bodies: [
      { column: 'bodyhtml', markup: 'html' },
      { column: 'responsehtml', markup: 'html' },
      { column: 'html', markup: 'html' },
      { column: 'bodytext', markup: 'plain' },
      { column: 'responsetext', markup: 'plain' },
      { column: 'response' },
      { column: 'body' },
      { column: 'text' },
    ],
    subject: 'subject',
    title: ['name', 'title', 'macroname'],
    id: ['id', 'externalid', 'name', 'title'],
    locale: ['language', 'locale'],
  },
  {
    // Fields of a saved reply in Help Scout's interface (developer.helpscout.com, “Get Saved Reply”), one column each.
    form: 'helpscout-csv',
    system: 'helpscout',
    columns: [['text'], ['name'], ['chattext']],
    bodies: [
      { column: 'text', markup: 'html' },
      { column: 'chattext', markup: 'plain' },
    ],
    title: ['name'],
    id: ['id', 'name'],
  },
  {
    // Fields of a text module in Zammad's interface and import (docs.zammad.org, “Text Modules”).
    form: 'zammad-csv',
    system: 'zammad',
    columns: [['content'], ['name'], ['keywords', 'groupids', 'groups']],
    mark: /#\{\s*(?:ticket|user|config|article|current_user)\b|zammad|text[-_ ]?modules?/i,
    bodies: [{ column: 'content', markup: 'html' }],
    title: ['name'],
    id: ['id', 'name'],
    locale: ['locale'],
    active: ['active'],
  },
  {
    // Freshdesk gives such tables only by third parties: what tells them is its placeholders.
    form: 'freshdesk-csv',
    system: 'freshdesk',
    columns: [
      ['contenthtml', 'content', 'body'],
      ['title', 'name'],
    ],
    mark: /\{\{\s*ticket\.(?:requester\.(?:firstname|lastname)|agent\.)/,
    bodies: [{ column: 'contenthtml', markup: 'html' }, { column: 'content' }, { column: 'body' }],
    title: ['title', 'name'],
    id: ['id', 'title', 'name'],
  },
];
