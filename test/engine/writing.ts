/** How texts are written in the layers of a file, and read back with other eyes than the product’s. */

export const same = (slice: string) => slice;

/** Characters that Markdown could take for markup are escaped. */
export function markdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&!]/g, (c) => `\\${c}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=:])/, '\\$1');
}

export function fromMarkdown(slice: string): string {
  return fromEntities(slice.replace(/\\([!-/:-@[-`{-~])/g, (_, c: string) => (c === '&' ? '&amp;' : c)));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', rsquo: '’', '#39': "'" };

export function fromEntities(slice: string): string {
  return slice.replace(/&(#?\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
}

export function html(text: string): string {
  const entity: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    '\u00a0': 'nbsp',
    '’': 'rsquo',
    "'": '#39',
  };
  return text.replace(/[&<>"\u00a0’']/g, (c) => `&${entity[c]};`);
}

export const fromJson = (slice: string) => JSON.parse(`"${slice}"`) as string;
export const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
