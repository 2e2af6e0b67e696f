import type { Adapter } from '#formats/adapter.ts';
import { type ParsedFile, parseData, syntaxOf } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { draftsOf } from './drafts.ts';
import { macrosOf } from './macros.ts';

/** Actions of which a macro may consist; one of them is in each export with a text for the customer. */
const MARK = /\b(?:comment_value|comment_value_html|comment_mode_is_public|side_conversation\w*)\b/;

/** Macros of Zendesk as its interface gives them, in JSON or kept as YAML. */
export const zendeskMacros: Adapter = {
  form: 'zendesk-json',
  recognise(input) {
    if (syntaxOf(input.path) === undefined || !MARK.test(input.text)) return false;
    const file = parseData(input);
    return file !== undefined && draftsIn(file).length > 0;
  },
  read(input) {
    const file = parseData(input);
    if (!file) return { form: 'zendesk-json', messages: [], errors: [], directives: [] };
    const form = file.syntax === 'json' ? 'zendesk-json' : 'zendesk-yaml';
    return readingOf(form, input.text, file, draftsIn(file));
  },
};

function draftsIn(file: ParsedFile) {
  return file.roots.flatMap(macrosOf).flatMap(draftsOf);
}
