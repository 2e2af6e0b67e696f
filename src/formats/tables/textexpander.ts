import type { Adapter, FileInput } from '#formats/adapter.ts';
import { readTable } from '#formats/csv/parse.ts';
import type { Draft } from '#formats/data/draft.ts';
import type { DataText } from '#formats/data/node.ts';
import { parseData, syntaxOf } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { matchesFields } from '#formats/fields/adapter.ts';
import { isProse } from '#formats/fields/prose.ts';

/** Fields of TextExpander, or its name in the path. */
const MARK = /%(?:fill(?:text|area|popup|top|part)?:|clipboard\b|snippet:|\||key:\w+%)/;
const PATH = /text[-_ ]?expander/i;

/** What the first record says where it is a line of names after all. */
const NAMES = /^(?:abbreviation|shortcut|trigger|snippet|label|name)$/i;

/**
 * TextExpander's groups: a table without a line of names, an abbreviation and its text a record, and a label where
 * somebody gave one. Such a table could be anything, so one of its own fields or its path has to tell.
 */
export const textExpander: Adapter = {
  form: 'textexpander-csv',
  recognise(input) {
    if (syntaxOf(input.path) !== 'csv' || matchesFields(input)) return false;
    return (PATH.test(input.path) || MARK.test(input.text)) && draftsOf(input).length > 0;
  },
  read(input) {
    const file = parseData(input);
    if (!file) return { form: 'textexpander-csv', messages: [], errors: [], directives: [] };
    return readingOf('textexpander-csv', input.text, file, draftsOf(input));
  },
};

function draftsOf({ text, path }: FileInput): Draft[] {
  const { rows } = readTable(text, path);
  const records = NAMES.test(rows[0]?.[0]?.value.trim() ?? '') ? rows.slice(1) : rows;
  const snippets = records.filter(isSnippet);
  if (snippets.length < records.length * 0.7) return [];
  // Snippets are often a word or an address: those are no messages.
  return snippets.flatMap(([abbreviation, content, label]) => {
    if (!content || !isProse(content.value)) return [];
    const title = label?.value.trim() || abbreviation?.value.trim() || '';
    return [{ parts: [{ text: content }], title, id: abbreviation?.value.trim() ?? '', system: 'textexpander' }];
  });
}

/** An abbreviation has no blanks and is short; a text follows it. */
function isSnippet(record: readonly DataText[]): boolean {
  const [abbreviation, content] = record;
  return content !== undefined && record.length <= 4 && /^\S{1,40}$/.test(abbreviation?.value.trim() ?? '');
}
