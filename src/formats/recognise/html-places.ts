import { isBelowHelpFolder } from './places.ts';

/** Folders of what tools make, and of the parts that a program puts pages together from. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|dist|build|out|coverage|htmlcov|reports?|_site|site-packages|javadoc|apidocs?|api|templates?|layouts?|partials?|includes?|components?|views|tests?|fixtures?|__\w+__|storybook-static)\//i;

/** Below these, pages of HTML are mostly made from code. */
const DOCS: ReadonlySet<string> = new Set(['docs', 'doc', 'documentation']);

/** Below these, whole pages may be a blog's or a course's. */
const LOOSE: ReadonlySet<string> = new Set([...DOCS, 'article', 'articles', 'guide', 'guides', 'howto', 'how-to']);

/** As in `360012345-Late-parcels.html`. */
const NUMBERED = /(?:^|\/)\d{5,}(?:[-_][^/]*)?\.html?$/i;

/** Is a file named by the number that a help center gave its article? */
export function isNumbered(path: string): boolean {
  return NUMBERED.test(path);
}

/**
 * May a file of HTML that nobody named be an article of a help center, by its path?
 * @param whole is it a whole page, and not the body alone that help centers give out?
 */
export function isHtmlPlace(path: string, whole = false): boolean {
  if (FOREIGN.test(path)) return false;
  return isBelowHelpFolder(path, whole ? LOOSE : DOCS) || (!whole && isNumbered(path));
}
