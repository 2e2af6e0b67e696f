import type { Adapter, FileInput } from '#formats/adapter.ts';
import { type ParsedFile, parseData, syntaxOf } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { matchesFields } from '#formats/fields/adapter.ts';
import type { DeskTable } from './desks.ts';
import { deskTableOf, draftsOf, recordsOf } from './drafts.ts';

/** Tables that help desks give out, known by the names of their columns. */
export const deskTables: Adapter = {
  form: 'csv',
  recognise(input) {
    return tableOf(input) !== undefined;
  },
  read(input) {
    const found = tableOf(input);
    if (!found) return { form: 'csv', messages: [], errors: [], directives: [] };
    const { file, table } = found;
    return readingOf(table.form, input.text, file, draftsOf(recordsOf(file.roots), table));
  },
};

/** What the configuration says of a file is nearer than what its columns tell. */
function tableOf(input: FileInput): { file: ParsedFile; table: DeskTable } | undefined {
  if (syntaxOf(input.path) !== 'csv' || matchesFields(input)) return undefined;
  const file = parseData(input);
  const table = file && deskTableOf(recordsOf(file.roots), input);
  return table && { file, table };
}
