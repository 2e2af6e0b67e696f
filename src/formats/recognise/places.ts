/** Folders whose Markdown files are a help center's pages. Compared in lower case, a leading '_' left out. */
const HELP_FOLDERS = new Set([
  'help',
  'helpcenter',
  'help-center',
  'help_center',
  'helpcentre',
  'help-centre',
  'help_centre',
  'help-docs',
  'help-pages',
  'helpdocs',
  'helpdesk',
  'help-desk',
  'support',
  'support-docs',
  'support-center',
  'support-centre',
  'customer-support',
  'docs',
  'doc',
  'documentation',
  'user-docs',
  'userdocs',
  'user-guide',
  'user-guides',
  'userguide',
  'guide',
  'guides',
  'kb',
  'knowledge',
  'knowledgebase',
  'knowledge-base',
  'knowledge_base',
  'articles',
  'article',
  'faq',
  'faqs',
  'how-to',
  'howto',
]);

/** Files that are about a repository, in any folder and any language. */
const PROJECT_FILES =
  /^(readme|changelog|contributing|contributors|code[_-]of[_-]conduct|licen[cs]e|codeowners|pull_request_template|issue_template|release[_-]?notes|copilot-instructions|llms(-full)?)([._-][a-z]{2}([_-][a-z]{2,4})?)?$/i;
/** Files that are about a repository where their name is in capitals; in small letters they may be anything. */
const CAPITALS =
  /^(CHANGES|HISTORY|NEWS|COPYING|NOTICE|SECURITY|SUPPORT|AUTHORS|MAINTAINERS|GOVERNANCE|ROADMAP|TODO|UPGRADING|MIGRATION|RELEASES|RELEASING|INSTALL|BUILDING|DEVELOPMENT|ARCHITECTURE|TESTING|AGENTS|CLAUDE|GEMINI|SKILL|DESIGN|STYLE_?GUIDE)([._-][A-Za-z]{2})?$/;

/** The name of a path's file, without folders. Either kind of slash will do. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** What stands behind the last dot of a file's name, in lower case; '' where there is none. */
export function endingOf(path: string): string {
  return /[^.]\.([^.]+)$/.exec(baseName(path))?.[1]?.toLowerCase() ?? '';
}

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
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
  if (PROJECT_FILES.test(name) || CAPITALS.test(name)) return true;
  return /(^|\/)(issue_template|pull_request_template|discussion_template|node_modules|\.github\/(workflows|prompts|agents|instructions|chatmodes|skills))\//i.test(
    path,
  );
}

/** Does the file lie below a folder of help pages, other than those of some names? */
export function isBelowHelpFolder(path: string, without?: ReadonlySet<string>): boolean {
  const folders = path.toLowerCase().split('/').slice(0, -1);
  return folders.some((folder) => {
    const name = folder.replace(/^_/, '');
    return HELP_FOLDERS.has(name) && !without?.has(name);
  });
}
