/**
 * Language modes that can hold a form that Kindlint reads, by the identifiers of editors. Forms that an editor has no
 * mode for, such as CSV or Terraform without an extension, open as `plaintext`. The manifest's activation events are
 * made from this list, and the client asks the server about no other documents.
 */
export const LANGUAGES = [
  'markdown',
  'mdx',
  'html',
  'json',
  'jsonc',
  'json5',
  'yaml',
  'csv',
  'tsv',
  'xml',
  'terraform',
  'hcl',
  'javascript',
  'typescript',
  'plaintext',
] as const;
