import type { Message, Reading } from '#core/message.ts';
import { SegmentMap } from '#core/segment-map.ts';
import { childView, type View } from '#core/view.ts';
import type { Adapter, FileInput } from '#formats/adapter.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
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
  const view = articleView(file);
  const { passages, directives, template, figures } = readMarkdown(
    view,
    view === file.view ? { tree: file.root } : { parse: input.markdown },
  );
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

/** The file; of MDX without the lines that import and export code. */
function articleView(file: MarkdownFile): View {
  const { input, view } = file;
  if (!/\.mdx$/i.test(input.path)) return view;
  return withoutModuleLines(view);
}

const MODULE =
  /(^|\n)[ \t]*(?:import\s[^\n]*?(?:from\s*)?['"][^'"\n]*['"];?|export\s+(?:const|let|default|function)\s[^\n]*)[ \t]*\r?(?=\n|$)/g;

/** The view with each import and export taken out, a blank line left in its place. */
export function withoutModuleLines(view: View): View {
  const parts: SegmentMap[] = [];
  let text = '';
  let at = 0;
  for (const match of view.text.matchAll(MODULE)) {
    const start = match.index + (match[1] as string).length;
    parts.push(SegmentMap.identity(start - at, at));
    text += view.text.slice(at, start);
    at = match.index + match[0].length;
  }
  if (at === 0) return view;
  parts.push(SegmentMap.identity(view.text.length - at, at));
  return childView(view, text + view.text.slice(at), SegmentMap.concat(parts));
}
