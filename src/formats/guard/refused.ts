import type { ReadError } from '#core/message.ts';
import type { FileInput } from '#formats/adapter.ts';
import { isMarkdown } from '#formats/recognise/places.ts';
import { guardHtml } from './html.ts';
import { guardMarkdown } from './markdown.ts';
import { guardPlain } from './plain.ts';

/** How much of a text that is refused is looked at, in UTF-16 code units. */
const HEAD = 100_000;

/** Why a Markdown, HTML or text file must not be read; undefined where it may. (JSON and YAML are guarded where they are parsed.) */
export function refusalOf({ path, text }: FileInput): ReadError | undefined {
  if (isMarkdown(path)) return guardMarkdown(text);
  if (/\.x?html?$/i.test(path)) return guardHtml(text);
  return /\.(?:jsonc?|ya?ml)$/i.test(path) ? undefined : guardPlain(text);
}

/** What stands before the fault in whole lines, safe to read: it may tell what the file is. */
export function headOf(input: FileInput, fault: ReadError): FileInput {
  const most = fault.offset === 0 ? HEAD : fault.offset;
  const text = wholeLines(input.text, most);
  const again = refusalOf({ ...input, text });
  return { ...input, memo: new Map(), text: again ? wholeLines(text, again.offset) : text };
}

function wholeLines(text: string, end: number): string {
  return text.slice(0, text.lastIndexOf('\n', Math.min(end, text.length) - 1) + 1);
}
