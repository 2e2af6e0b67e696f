import type { Blockquote, Code, RootContent } from 'mdast';
import type { Kind, Message, Reading } from '#core/message.ts';
import type { Adapter, FileInput } from '#formats/adapter.ts';
import { type Line, linesOf, trimLines } from '#formats/macro-library/lines.ts';
import { plainText } from '#formats/macro-library/outline.ts';
import { peel } from '#formats/macro-library/peel.ts';
import { readReply, readSubject } from '#formats/macro-library/read.ts';
import { type Fence, fenceLines, fenceOf, isFence, quoteLines, spanOf } from '#formats/macro-library/views.ts';
import { Ids } from './recognise/ids.ts';
import { localeOfPath, tag } from './recognise/locale.ts';
import { type MarkdownFile, markdownFile } from './recognise/markdown-file.ts';
import { fileName } from './recognise/places.ts';

const NO_SUBJECT = { passages: [], templates: [] };

/** One macro a file: front matter says `kind: macro` (or `kind: note`), the rest is the reply. */
export const macroFile: Adapter = {
  form: 'macro-file',

  recognise(input: FileInput): boolean {
    const kind = markdownFile(input)?.value('kind');
    return kind === 'macro' || kind === 'note';
  },

  read(input: FileInput): Reading {
    const file = markdownFile(input);
    return file ? readMacro(file) : { form: 'macro-file', messages: [], errors: [], directives: [] };
  },
};

function readMacro(file: MarkdownFile): Reading {
  const { input, view, front } = file;
  const heading = titleHeading(file);
  const title = file.value('title') || (heading ? plainText(heading).trim() : '');
  const from = heading ? spanOf(heading).end : front.end;
  const body = bodyOf(file, from);
  const subjectValue = front.values.get('subject');
  const declared = subjectValue && toLine(input.text, subjectValue);
  const { passages, directives, templates, figures } = readReply(view, body, input.markdown);
  const subject = declared && !body.subject ? readSubject(view, declared) : NO_SUBJECT;
  const whole = [...subject.templates, ...templates];
  const system = file.value('system');
  const locale = tag(file.value('locale') || file.value('lang') || file.value('language')) ?? localeOfPath(input.path);
  const message: Message = {
    id: new Ids().next([title || fileName(input.path).replace(/\.[a-z]+$/, '')], 'macro'),
    kind: file.value('kind') as Kind,
    title,
    ...(system && { system }),
    ...(locale && { locale }),
    passages: [...subject.passages, ...passages],
    ...(whole.length > 0 && { templates: whole }),
    ...(figures.length > 0 && { figures }),
    range: { start: from, end: input.text.length },
    ...(passages.length === 0 && { skip: 'empty' }),
  };
  return { form: 'macro-file', messages: [message], errors: [], directives };
}

/** A first-level heading at the top that is but the macro's title. */
function titleHeading(file: MarkdownFile): RootContent | undefined {
  const first = contentOf(file)[0];
  if (first?.type !== 'heading') return undefined;
  const title = file.value('title');
  return (title === '' ? first.depth === 1 : plainText(first).trim() === title) ? first : undefined;
}

function contentOf(file: MarkdownFile): RootContent[] {
  return file.root.children.filter((node) => node.type !== 'yaml' && spanOf(node).start >= file.front.end);
}

/** The reply: all that stands below the title, or what the only fence or quote below it holds. */
function bodyOf(
  file: MarkdownFile,
  from: number,
): { subject: Line | undefined; lines: Line[]; fence: Fence | undefined } {
  const { text } = file.input;
  const content = contentOf(file).filter((node) => spanOf(node).start >= from);
  const only = content.length === 1 ? content[0] : undefined;
  const fence = only?.type === 'code' && isFence(text, only) ? (only as Code) : undefined;
  if (fence) return { ...peel(text, fenceLines(text, fence), 'fence'), fence: fenceOf(text, fence) };
  if (only?.type === 'blockquote')
    return { ...peel(text, quoteLines(text, only as Blockquote), 'quote'), fence: undefined };
  return { ...peel(text, trimLines(text, linesOf(text, from, text.length)), 'plain'), fence: undefined };
}

/** A value of front matter as a line; undefined where the file holds it in another spelling. */
function toLine(text: string, value: { text: string; start: number; end: number }): Line | undefined {
  if (text.slice(value.start, value.end) !== value.text) return undefined;
  return { start: value.start, end: value.end, next: value.end, prefix: '' };
}
