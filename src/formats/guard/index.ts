export { guardJson } from './json.ts';
export { guardYaml } from './yaml.ts';
