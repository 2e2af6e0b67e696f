/** Folders whose Markdown files are a help center's pages. Compared in lower case, a leading '_' left out. */
const HELP_FOLDERS = new Set([
  'help', 'helpcenter', 'help-center', 'help_center', 'helpcentre', 'help-centre', 'help_centre', 'help-docs', 'help-pages',
  'helpdocs', 'helpdesk', 'help-desk', 'support', 'support-docs', 'support-center', 'support-centre', 'customer-support',
  'docs', 'doc', 'documentation', 'user-docs', 'userdocs', 'user-guide', 'user-guides', 'userguide', 'guide', 'guides', 'kb',
  'knowledge', 'knowledgebase', 'knowledge-base', 'knowledge_base', 'articles', 'article', 'faq', 'faqs', 'how-to', 'howto',
]);

/** Files that are about a repository, in any folder. */
const PROJECT_FILES =
  /^(readme|changelog|changes|history|news|contributing|contributors|code[_-]of[_-]conduct|license|licence|copying|notice|security|authors|maintainers|codeowners|governance|roadmap|todo|upgrading|migrating|migration|release[_-]?notes?|releases?|pull_request_template|issue_template|agents|claude|gemini|copilot-instructions|skill|llms(-full)?|style-?guide|conventions)([._-].*)?$/i;

/** The name of a path's file in lower case, without folders. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/** Is this Markdown by its name? */
export function isMarkdown(path: string): boolean {
  return /\.(md|mdx|markdown|mdown|mkd|mkdn)$/i.test(path);
}

/** Is this plain text by its name? */
export function isPlainText(path: string): boolean {
  return /\.(txt|text)$/i.test(path);
}

/** Is this a README, a CHANGELOG and the like, or a template for issues? Those are read only where they were named. */
export function isProjectFile(path: string): boolean {
  if (PROJECT_FILES.test(fileName(path).replace(/\.[a-z]+$/, ''))) return true;
  return /(^|\/)(issue_template|pull_request_template|discussion_template|node_modules)\//i.test(path);
}

/** Does the file lie below a folder of help pages? */
export function isBelowHelpFolder(path: string): boolean {
  const folders = path.toLowerCase().split('/').slice(0, -1);
  return folders.some((folder) => HELP_FOLDERS.has(folder.replace(/^_/, '')));
}
