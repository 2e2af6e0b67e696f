import { formFor } from '#config/files.ts';
import { NO_FORM } from '#core/forms.ts';
import type { Reading } from '#core/message.ts';
import type { Adapter, FileInput } from './adapter.ts';
import { markdownArticle } from './article.ts';
import { deskFiles } from './desks/adapter.ts';
import { espanso } from './desks/espanso.ts';
import { homeMade } from './fields/adapter.ts';
import { githubReplies } from './github/adapter.ts';
import { headOf, refusalOf } from './guard/refused.ts';
import { htmlArticle } from './html-article/adapter.ts';
import { macroFile } from './macro-file.ts';
import { macroLibrary } from './macro-library/index.ts';
import { quicktext } from './quicktext/adapter.ts';
import { salesforceEmail } from './salesforce-email/body.ts';
import { salesforceEmailMeta } from './salesforce-email/meta.ts';
import { deskTables } from './tables/adapter.ts';
import { textExpander } from './tables/textexpander.ts';
import { zendeskTerraform } from './terraform/adapter.ts';
import { plainText } from './text.ts';
import { zendeskMacros } from './zendesk/adapter.ts';

/** All forms of file that can be read, the finer ones first: the first that recognises a file reads it. */
export const adapters: readonly Adapter[] = [
  macroFile,
  macroLibrary,
  markdownArticle,
  htmlArticle,
  zendeskMacros,
  ...deskFiles,
  espanso,
  zendeskTerraform,
  githubReplies,
  deskTables,
  textExpander,
  quicktext,
  salesforceEmail,
  salesforceEmailMeta,
  homeMade,
  plainText,
];

/** Reads a file as the first form that recognises it. Undefined for a file that is none of ours: it is left alone. */
export function readFile(file: FileInput): Reading | undefined {
  const form = formFor(file.config, file.path);
  if (form === NO_FORM) return undefined;
  const input = { ...file, named: file.named || form !== undefined, memo: new Map() };
  const refused = refusalOf(input);
  if (!refused) return form === undefined ? readRecognised(input) : readAs(form, input);
  const head = headOf(input, refused);
  const known = adapters.find((adapter) => (form === undefined ? adapter.recognise(head) : adapter.form === form));
  return known && { form: known.form, messages: [], errors: [refused], directives: [] };
}

function readRecognised(input: FileInput): Reading | undefined {
  return adapters.find((adapter) => adapter.recognise(input))?.read(input);
}

/** Reads a file as the form that the configuration says it is of. */
function readAs(form: string, input: FileInput): Reading | undefined {
  const reading = adapters.find((adapter) => adapter.form === form)?.read(input);
  if (!reading || reading.messages.length > 0 || reading.errors.length > 0) return reading;
  const message = `The configuration says that this file is of the form ${form}, and it holds nothing that this form has. Please check “forms”; kindlint inspect shows what it looks like.`;
  return { ...reading, errors: [{ message, offset: 0 }] };
}
