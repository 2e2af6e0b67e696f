/**
 * Names of the forms that a file can be of, as the configuration's `forms` names them; each is an adapter of
 * src/formats. A reading may name a finer one: `zendesk-yaml`, `gorgias-csv`.
 */
export const FORMS = [
  'macro-file',
  'macro-library',
  'markdown-article',
  'zendesk-json',
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
