import type { Adapter } from '#formats/adapter.ts';
import { readDraft } from '#formats/data/draft.ts';
import { viewText } from '#formats/data/view-text.ts';
import { Ids } from '#formats/recognise/ids.ts';
import { baseName } from '#formats/recognise/places.ts';
import { factsBeside } from './beside.ts';

const FORM = 'salesforce-email';

/**
 * The body of an email template in Salesforce's metadata, `email/<folder>/<name>.email`: text or HTML, by what stands
 * in it. Its subject and its plain twin are kept in the `.email-meta.xml` beside it.
 */
export const salesforceEmail: Adapter = {
  form: FORM,
  recognise: ({ path }) => /\.email$/i.test(path),
  read(input) {
    const { path, text, markdown } = input;
    const facts = factsBeside(input);
    const found = { ids: new Ids(), directives: [], errors: [], markdown };
    const name = baseName(path).replace(/\.email$/i, '');
    const title = facts?.title || name.replaceAll('_', ' ');
    const skip = facts?.available === false ? 'inactive' : undefined;
    const markup = /<\/?(?:html|body|p|div|br|table|messaging:\w+)\b/i.test(text) ? 'html' : 'plain';
    const message = readDraft(
      { parts: [{ text: viewText(text), markup }], title, id: name, system: 'salesforce', ...(skip && { skip }) },
      found,
    );
    return { form: FORM, messages: [message], errors: found.errors, directives: found.directives };
  },
};
