import { child, type DataNode } from '#formats/data/node.ts';

/** Files that belong to tools. They are never taken for replies, whatever stands in them. */
const FILES =
  /(?:^|\/)(?:package(?:-lock)?|composer|bower|deno|lerna|nx|turbo|project|angular|vercel|netlify|firebase|renovate|manifest|mcp|tasks|launch|settings|devcontainer|biome|cspell|tsconfig[^/]*|jsconfig[^/]*|\.[^/]*rc|[^/]*\.schema|openapi[^/]*|swagger[^/]*)\.jsonc?$|(?:^|\/)(?:pnpm-lock|docker-compose[^/]*|compose[^/]*|chart|values[^/]*|mkdocs|_config|action|dependabot|codecov|\.travis|appveyor|\.gitlab-ci|\.pre-commit-config|serverless|openapi[^/]*|swagger[^/]*|\.?kindlint|phrases)\.ya?ml$|\.code-snippets$/i;

/** Folders of tools. */
const FOLDERS = /(?:^|\/)(?:node_modules|\.git|\.vscode|\.idea|\.kindlint|\.circleci|workflows|issue_template)\//i;

/** Folders of tests and of an interface's own texts. */
const QUIET_FOLDERS =
  /(?:^|\/)(?:_*(?:tests?|specs?|fixtures?|mocks?|snapshots?|testdata|e2e)_*|_?locales?|i18n|l10n|lang|langs|translations?|schemas?|prompts?)\//i;

/** Keys at the root of a file that tell its tool. */
const ROOT_KEYS = [
  'openapi',
  'swagger',
  '$schema',
  'apiVersion',
  'jobs',
  'services',
  'dependencies',
  'devDependencies',
];

/** Is a file by its path one that holds no replies? `named` files may lie in any folder. */
export function isForeignPath(path: string, named: boolean): boolean {
  return FILES.test(path) || FOLDERS.test(path) || (!named && QUIET_FOLDERS.test(path));
}

/** Does a file's root say that it belongs to a tool? */
export function isForeignRoot(root: DataNode): boolean {
  return ROOT_KEYS.some((key) => child(root, key) !== undefined);
}
