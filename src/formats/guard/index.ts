export { guardHtml } from './html.ts';
export { guardJson } from './json.ts';
export { guardMarkdown } from './markdown.ts';
export { guardPlain } from './plain.ts';
export { guardYaml } from './yaml.ts';
