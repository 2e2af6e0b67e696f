import type { Message } from '#core/message.ts';
import { type Adapter, type FileInput, memoised } from '#formats/adapter.ts';
import { Ids } from '#formats/recognise/ids.ts';
import { localeOfPath, tag } from '#formats/recognise/locale.ts';
import { fileName } from '#formats/recognise/places.ts';
import { factsBeside } from './beside.ts';
import { pageOf } from './page.ts';
import { isArticle } from './recognise.ts';

const FORM = 'html-article';

/**
 * An article of a help center as a page, or as the body alone that help centers give out (Zendesk Guide and others: one file
 * an article, with a JSON beside it that has the title).
 */
export const htmlArticle: Adapter = {
  form: FORM,
  recognise(input) {
    if (!/\.x?html?$/i.test(input.path)) return false;
    return input.named || isArticle(input.path, memoised(input, pageOf));
  },
  read(input) {
    const page = memoised(input, pageOf);
    return { form: FORM, messages: [messageOf(input)], errors: [], directives: [...page.directives] };
  },
};

function messageOf(input: FileInput): Message {
  const { title, lang, passages, figures, template, text } = memoised(input, pageOf);
  const facts = factsBeside(input);
  const locale = facts?.locale ?? tag(lang) ?? localeOfPath(input.path);
  const skip = passages.length === 0 ? 'empty' : facts?.draft ? 'draft' : undefined;
  return {
    id: new Ids().next([nameOf(input.path)], 'article'),
    kind: 'article',
    title: facts?.title ?? title,
    ...(locale && { locale }),
    passages,
    ...(template && { templates: [template] }),
    ...(figures.length > 0 && { figures }),
    range: { start: 0, end: text.length },
    ...(skip && { skip }),
  };
}

/** The file's name, or its folder's where it is but that folder's page. */
function nameOf(path: string): string {
  const name = fileName(path).replace(/\.[a-z]+$/, '');
  return name === 'index' ? (path.split('/').at(-2) ?? name) : name;
}
