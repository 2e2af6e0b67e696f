import type { Adapter } from '#formats/adapter.ts';
import type { Draft } from '#formats/data/draft.ts';
import { type ParsedFile, parseData, syntaxOf } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { withFields } from '#formats/fields/filled-in.ts';
import { draftsOf } from '#formats/zendesk/drafts.ts';
import { macrosOf } from './macros.ts';

const FORM = 'zendesk-terraform';
const MARK = /\b(?:comment_value|comment_value_html|comment_mode_is_public|side_conversation\w*)\b/;

/** Macros of Zendesk kept in Terraform: `resource "zendesk_macro"`, and what modules and variables hold of them. */
export const zendeskTerraform: Adapter = {
  form: FORM,
  recognise(input) {
    if (syntaxOf(input.path) !== 'hcl' || !MARK.test(input.text)) return false;
    const file = parseData(input);
    return file !== undefined && draftsIn(file).length > 0;
  },
  read(input) {
    const file = parseData(input);
    if (!file) return { form: FORM, messages: [], errors: [], directives: [] };
    return readingOf(FORM, input.text, file, draftsIn(file));
  },
};

function draftsIn({ roots }: ParsedFile): Draft[] {
  return roots
    .flatMap((root) => macrosOf(root))
    .flatMap(draftsOf)
    .map(withFields);
}
