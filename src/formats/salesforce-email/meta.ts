import { type Adapter, type FileInput, memoised } from '#formats/adapter.ts';
import { type Draft, type Part, readDraft } from '#formats/data/draft.ts';
import { textBeside } from '#formats/recognise/beside.ts';
import { Ids } from '#formats/recognise/ids.ts';
import { baseName } from '#formats/recognise/places.ts';
import { directivesOf } from '#formats/xml/directives.ts';
import { elementOf, textIn, type XmlElement } from '#formats/xml/node.ts';
import { parseXml } from '#formats/xml/parse.ts';

const FORM = 'salesforce-email-meta';

/**
 * What Salesforce keeps beside an email template's body (Metadata API, “EmailTemplate”): its subject, and in `textOnly`
 * what a reader without HTML gets.
 */
export const salesforceEmailMeta: Adapter = {
  form: FORM,
  recognise(input) {
    if (!/\.(?:email|emailTemplate)-meta\.xml$/i.test(input.path)) return false;
    return memoised(input, parsed).root?.name === 'EmailTemplate';
  },
  read(input) {
    const { root, comments, error, refused } = memoised(input, parsed);
    const directives = directivesOf(comments, root?.children ?? []);
    const errors = error ? [error] : [];
    const found = { ids: new Ids(), directives, errors, markdown: input.markdown };
    const draft = root && !refused ? draftOf(root, input) : undefined;
    return { form: FORM, messages: draft ? [readDraft(draft, found)] : [], errors, directives };
  },
};

function parsed({ text }: FileInput) {
  return parseXml(text);
}

function draftOf(root: XmlElement, input: FileInput): Draft | undefined {
  const { path } = input;
  const subject = elementOf(root, 'subject')?.text;
  const body = elementOf(root, 'textOnly')?.text;
  const parts: Part[] = [];
  if (subject) parts.push({ text: subject, subject: true });
  // Where the body stands beside it, this is its twin, for readers without HTML: it is judged once.
  if (body && (textBeside(input) ?? '').trim() === '') parts.push({ text: body, markup: 'plain' });
  if (parts.length === 0) return undefined;
  const title = textIn(root, 'name') || baseName(path).replace(/\..*$/, '').replaceAll('_', ' ');
  const off = textIn(root, 'available') === 'false';
  return { parts, title, id: title, system: 'salesforce', ...(off && { skip: 'inactive' }) };
}
