import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfm(), frontmatter(['yaml'])])
  .data('fromMarkdownExtensions', [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])])
  .freeze();

/** remark-parse with the whole of GFM and front matter: what any other tool on unified pays before its first rule. */
export function referenceTree(text: string): Root {
  return processor.parse(text);
}
