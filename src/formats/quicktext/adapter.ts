import type { Reading } from '#core/message.ts';
import { type Adapter, type FileInput, memoised } from '#formats/adapter.ts';
import { type Draft, type Part, readDraft } from '#formats/data/draft.ts';
import { Ids } from '#formats/recognise/ids.ts';
import { directivesOf } from '#formats/xml/directives.ts';
import { elementOf, elementsNamed, textIn, type XmlElement } from '#formats/xml/node.ts';
import { parseXml } from '#formats/xml/parse.ts';

const SYSTEM = 'thunderbird';
const FORM = 'thunderbird-quicktext';

/** Its root, or the list that its texts stand in. */
const MARK = /<quicktext\b|<(?:menu|texts)\b[\s\S]{0,2000}?<body\b/;

/**
 * Templates of the Thunderbird add-on Quicktext: groups (`menu`) of texts, each with a name, a body, a subject and a
 * type (github.com/jobisoft/quicktext, the file templates.xml).
 */
export const quicktext: Adapter = {
  form: FORM,
  recognise(input) {
    if (!/\.xml$/i.test(input.path) || !MARK.test(input.text)) return false;
    const { root } = memoised(input, parsed);
    return root?.name === 'quicktext' && textsOf(root).length > 0;
  },
  read(input): Reading {
    const { root, comments, error, refused } = memoised(input, parsed);
    const directives = directivesOf(comments, elementsNamed(root, 'text'));
    const errors = error ? [error] : [];
    const found = { ids: new Ids(), directives, errors, markdown: input.markdown };
    const messages = refused ? [] : textsOf(root).map((text) => readDraft(draftOf(text), found));
    directives.sort((a, b) => a.range.start - b.range.start);
    return { form: FORM, messages, errors, directives };
  },
};

function parsed({ text }: FileInput) {
  return parseXml(text);
}

/** A text without a body is a fragment of a broken file. */
function textsOf(root: XmlElement | undefined): XmlElement[] {
  return elementsNamed(root, 'text').filter((text) => elementOf(text, 'body')?.text !== undefined);
}

function draftOf(text: XmlElement): Draft {
  const subject = elementOf(text, 'subject')?.text;
  const body = elementOf(text, 'body')?.text;
  const parts: Part[] = [];
  if (subject) parts.push({ text: subject, subject: true });
  if (body) parts.push({ text: body, ...markupOf(text) });
  const title = textIn(text, 'name');
  return { parts, title, id: title, system: SYSTEM };
}

/** Older files number the types: 0 is text, 1 is HTML. */
function markupOf({ attributes }: XmlElement): Pick<Part, 'markup'> {
  const type = attributes.type ?? '';
  if (type === '1' || type === 'text/html') return { markup: 'html' };
  return type === '0' || type === 'text/plain' ? { markup: 'plain' } : {};
}
