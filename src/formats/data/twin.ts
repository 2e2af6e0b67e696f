import type { Twin, Writing } from '#core/message.ts';
import type { MarkdownParser } from '#formats/markdown/parse.ts';
import { readBody } from './body.ts';
import type { Second } from './draft.ts';
import { markupOf } from './markup.ts';

/** A text with its other writings, which are read when they are asked for: most are never needed. */
export function twinOf(judged: Writing, seconds: readonly Second[], parse?: MarkdownParser): Twin {
  let others: readonly Writing[] | undefined;
  return {
    judged: { passages: judged.passages, ...(judged.template && { template: judged.template }) },
    others() {
      others ??= seconds.map(({ text, markup }) => readBody(text.view(), markup ?? markupOf(text.value), parse));
      return others;
    },
  };
}
