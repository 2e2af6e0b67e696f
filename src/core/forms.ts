/**
 * Names of the forms that a file can be of, as the configuration's `forms` names them; each is an adapter of
 * src/formats. A reading may name a finer one: `zendesk-yaml`, `gorgias-csv`.
 */
export const FORMS = [
  'macro-file',
  'macro-library',
  'markdown-article',
  'html-article',
  'zendesk-json',
  'intercom-json',
  'intercom-articles-json',
  'gorgias-json',
  'freshdesk-json',
  'freshdesk-articles-json',
  'front-json',
  'salesforce-quick-text-json',
  'salesforce-email-template-json',
  'freescout-json',
  'helpscout-json',
  'chatwoot-json',
  'chatwoot-macros-json',
  'zammad-json',
  'zammad-macros-json',
  'osticket-json',
  'zendesk-articles-json',
  'espanso-yaml',
  'zendesk-terraform',
  'github-replies',
  'csv',
  'textexpander-csv',
  'thunderbird-quicktext',
  'salesforce-email',
  'salesforce-email-meta',
  'json',
  'text',
] as const;

export type FormName = (typeof FORMS)[number];

/** What `forms` says of a file that is none of ours. */
export const NO_FORM = 'none';
