import type { FileInput } from '#formats/adapter.ts';
import { child, type DataNode, textOf } from '#formats/data/node.ts';
import { guardJson } from '#formats/guard/index.ts';
import { parseJson } from '#formats/json/parse.ts';
import { textBeside } from '#formats/recognise/beside.ts';
import { tag } from '#formats/recognise/locale.ts';

/** What the JSON beside an article says of it, by the names of Zendesk's interface (“Articles”). */
export interface ArticleFacts {
  readonly title: string;
  readonly locale: string | undefined;
  readonly draft: boolean;
}

/** The facts beside a page; none where no JSON stands there, or it is of something else. */
export function factsBeside(input: FileInput): ArticleFacts | undefined {
  const text = textBeside(input);
  if (text === undefined || guardJson(text)) return undefined;
  const [root] = parseJson(text).roots;
  const article = child(root, 'article') ?? root;
  const title = textOf(child(article, 'title')) || textOf(child(article, 'name'));
  if (title === '') return undefined;
  return { title, locale: tag(textOf(child(article, 'locale'))), draft: isTrue(child(article, 'draft')) };
}

function isTrue(node: DataNode | undefined): boolean {
  return node?.type === 'other' && node.value === true;
}
