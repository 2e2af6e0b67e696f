import { indent } from '../writing.ts';

/** How a text is written as a value of a file's own language, and read back with other eyes than the product’s. */
export interface Layer {
  readonly name: string;
  write(text: string): string;
  decode(slice: string): string;
}

const unescape = (slice: string) =>
  slice.replace(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi, (_, a, b, c, d: string) => {
    const code = a ?? b ?? c;
    if (code) return String.fromCodePoint(Number.parseInt(code, 16));
    return { n: '\n', t: '\t', r: '\r' }[d] ?? d;
  });

const asIs = (slice: string) => slice;

export const JSON_TEXT: Layer = {
  name: 'JSON',
  write: (text) => JSON.stringify(text),
  decode: (slice) => JSON.parse(`"${slice}"`),
};

/** As PHP and Python write it: all but ASCII as numbers. */
export const JSON_ASCII: Layer = {
  name: 'JSON in ASCII',
  write: (text) =>
    JSON.stringify(text).replace(/[^\0-\x7f]|\//g, (c) =>
      c === '/' ? '\\/' : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  decode: (slice) => JSON.parse(`"${slice}"`),
};

/** A text of many lines in blocks of YAML; `by` is how deep it stands. */
export const yamlLayers = (by: string): readonly Layer[] => [
  { name: 'YAML, literal', write: (text) => `|\n${indent(text, by)}`, decode: asIs },
  { name: 'YAML, folded', write: (text) => `>-\n${indent(folded(text), by)}`, decode: asIs },
  { name: 'YAML, double-quoted', write: (text) => JSON.stringify(text), decode: (slice) => JSON.parse(`"${slice}"`) },
  {
    name: 'YAML, single-quoted',
    write: (text) => `'${indent(folded(text).replaceAll("'", "''"), by).trimStart()}'`,
    decode: (slice) => slice.replaceAll("''", "'"),
  },
];

/** Lines of a folded text: of each run of breaks one is lost, and long lines are broken between two words. */
function folded(text: string): string {
  return text
    .replace(/^ +/gm, '')
    .replace(/\n+/g, '$&\n')
    .replace(/(\S.{50,}?\S) (?=\S)/g, '$1\n');
}

export const CELL: Layer = {
  name: 'CSV',
  write: (text) => `"${text.replaceAll('"', '""')}"`,
  decode: (slice) => slice.replaceAll('""', '"'),
};

const hclEscape = (text: string) => text.replaceAll('${', '$${').replaceAll('%{', '%%{');
const fromHcl = (slice: string) => slice.replaceAll('$${', '${').replaceAll('%%{', '%{');

export const HCL_LAYERS: readonly Layer[] = [
  {
    name: 'HCL, quoted',
    write: (text) => hclEscape(JSON.stringify(text)),
    decode: (slice) => JSON.parse(`"${fromHcl(slice)}"`),
  },
  { name: 'HCL, heredoc', write: (text) => `<<EOT\n${hclEscape(text)}\nEOT`, decode: fromHcl },
  {
    name: 'HCL, indented heredoc',
    write: (text) => `<<-EOT\n${indent(hclEscape(text), '      ')}\n    EOT`,
    decode: fromHcl,
  },
  {
    name: 'HCL, jsonencode',
    write: (text) => `jsonencode(["channel:all", ${hclEscape(JSON.stringify(text))}])`,
    decode: (slice) => JSON.parse(`"${fromHcl(slice)}"`),
  },
];

const quoted = (text: string, mark: string) =>
  mark + text.replace(/\\/g, '\\\\').replaceAll(mark, `\\${mark}`).replaceAll('\n', '\\n') + mark;

export const SCRIPT_LAYERS: readonly Layer[] = [
  { name: 'JS, single-quoted', write: (text) => quoted(text, "'"), decode: unescape },
  { name: 'JS, double-quoted', write: (text) => quoted(text, '"'), decode: unescape },
  {
    name: 'JS, template',
    write: (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``,
    decode: unescape,
  },
  {
    name: 'JS, pieces',
    write: (text) =>
      text
        .split(/(?<=\n)/)
        .map((piece) => quoted(piece, "'"))
        .join(' +\n      '),
    decode: unescape,
  },
];

const XML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
export const XML_LAYERS: readonly Layer[] = [
  {
    name: 'XML, CDATA',
    write: (text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
    decode: asIs,
  },
  {
    name: 'XML, entities',
    write: (text) => text.replace(/[&<>]/g, (c) => XML[c] ?? c),
    decode: (slice) => slice.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => FROM_XML[name] ?? ''),
  },
];
const FROM_XML: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A file that is but its text. */
export const BARE: Layer = { name: '', write: asIs, decode: asIs };
