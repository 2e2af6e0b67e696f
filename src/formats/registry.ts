import type { Reading } from '#core/message.ts';
import type { Adapter, FileInput } from './adapter.ts';
import { markdownArticle } from './article.ts';
import { homeMade } from './fields/adapter.ts';
import { githubReplies } from './github/adapter.ts';
import { headOf, refusalOf } from './guard/refused.ts';
import { macroFile } from './macro-file.ts';
import { macroLibrary } from './macro-library/index.ts';
import { quicktext } from './quicktext/adapter.ts';
import { salesforceEmail } from './salesforce-email/body.ts';
import { salesforceEmailMeta } from './salesforce-email/meta.ts';
import { deskTables } from './tables/adapter.ts';
import { textExpander } from './tables/textexpander.ts';
import { plainText } from './text.ts';
import { zendeskMacros } from './zendesk/adapter.ts';

/** All forms of file that can be read, the finer ones first: the first that recognises a file reads it. */
export const adapters: readonly Adapter[] = [
  macroFile,
  macroLibrary,
  markdownArticle,
  zendeskMacros,
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
  const input = { ...file, memo: new Map() };
  const refused = refusalOf(input);
  if (!refused) return adapters.find((adapter) => adapter.recognise(input))?.read(input);
  const head = headOf(input, refused);
  const known = adapters.find((adapter) => adapter.recognise(head));
  return known && { form: known.form, messages: [], errors: [refused], directives: [] };
}
