import type { Message, Reading } from '#core/message.ts';
import type { Adapter, FileInput } from '#formats/adapter.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
import { MDX_DIALECTS, readMdx } from '#formats/mdx/read.ts';
import { Ids } from './recognise/ids.ts';
import { localeOfPath, tag } from './recognise/locale.ts';
import { type MarkdownFile, markdownFile } from './recognise/markdown-file.ts';
import { fileName, isBelowHelpFolder, isProjectFile } from './recognise/places.ts';

/** Help-center articles in Markdown: a title in the front matter, or a place below a folder of help pages. */
export const markdownArticle: Adapter = {
  form: 'markdown-article',

  recognise(input: FileInput): boolean {
    const file = markdownFile(input);
    if (!file) return false;
    if (input.named || file.value('kind') === 'article') return true;
    if (isProjectFile(input.path)) return false;
    return file.value('title') !== '' || isBelowHelpFolder(input.path);
  },

  read(input: FileInput): Reading {
    const file = markdownFile(input);
    if (!file) return { form: 'markdown-article', messages: [], errors: [], directives: [] };
    return readArticle(file);
  },
};

function readArticle(file: MarkdownFile): Reading {
  const { input } = file;
  // What only a program understands in MDX is left out.
  const mdx = /\.mdx$/i.test(input.path) ? readMdx(file.view) : undefined;
  const { passages, template, figures, ...read } = readMarkdown(
    mdx?.view ?? file.view,
    mdx ? { parse: input.markdown, dialects: MDX_DIALECTS } : { tree: file.root },
  );
  const directives = [...(mdx?.directives ?? []), ...read.directives].sort((a, b) => a.range.start - b.range.start);
  const heading = passages.find((passage) => passage.role === 'heading' && passage.level === 1);
  const title = file.value('title') || heading?.view.text || '';
  const system = file.value('system');
  const locale = tag(file.value('locale') || file.value('lang') || file.value('language')) ?? localeOfPath(input.path);
  const name = fileName(input.path).replace(/\.[a-z]+$/, '');
  const message: Message = {
    id: new Ids().next([file.value('title') || name], 'article'),
    kind: 'article',
    title,
    ...(system && { system }),
    ...(locale && { locale }),
    passages,
    ...(template && { templates: [template] }),
    ...(figures.length > 0 && { figures }),
    range: { start: file.front.end, end: input.text.length },
    ...(passages.length === 0 && { skip: 'empty' }),
  };
  return { form: 'markdown-article', messages: [message], errors: [], directives };
}
