import { FORMS, NO_FORM } from '#core/forms.ts';
import { endingOf, isMarkdown } from '#formats/recognise/places.ts';
import type { Inspected } from './inspected.ts';

/** A line of configuration with what it does. */
export interface Hint {
  readonly line: string;
  readonly does: string;
}

/** What one line of `.kindlint.yaml` would change about a file, where it was taken for the wrong thing. */
export function hintsFor({ seen, form, messages, byName }: Inspected): Hint[] {
  const file = yamlText(seen);
  const hints: Hint[] = [];
  if (byName) hints.push({ line: `include: [${file}]`, does: 'read it in every run' });
  else if (form !== undefined)
    hints.push({ line: `forms: { ${file}: ${NO_FORM} }`, does: 'it holds nothing for customers' });
  for (const other of likely(seen).filter((each) => each !== form)) {
    hints.push({ line: `forms: { ${file}: ${other} }`, does: DOES[other] ?? `it is of the form ${other}` });
  }
  if (/^(?:jsonc?|ya?ml|csv|tsv)$/.test(endingOf(seen))) {
    const line = `fields: [{ files: ${file}, body: text }]`;
    hints.push({ line, does: 'its messages stand under “text”; items, title and id may be named as well' });
  }
  if (messages.some(({ message }) => message.system === undefined)) {
    hints.push({ line: `overrides: [{ files: ${file}, system: zendesk }]`, does: 'it is for this help desk' });
  }
  return hints;
}

const DOES: Partial<Record<string, string>> = {
  'markdown-article': 'it is one help-center article',
  'macro-library': 'it is a list of macros, each below its heading',
  text: 'it is one macro in plain text',
};

/** The forms that a file of this ending may be meant as. */
function likely(path: string): string[] {
  if (isMarkdown(path)) return ['macro-library', 'markdown-article'];
  const ending = endingOf(path);
  if (/^(?:txt|text|)$/.test(ending)) return ['text'];
  return /^(?:csv|tsv)$/.test(ending) ? FORMS.filter((form) => form === 'textexpander-csv') : [];
}

/** A path as YAML takes it inside of braces. */
function yamlText(path: string): string {
  return /^[\w./-]+$/.test(path) && !/^[-.\d]+$/.test(path) ? path : JSON.stringify(path);
}
