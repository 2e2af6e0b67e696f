import type { Counts, Status, Totals } from '#protocol/requests.ts';
import { counted, enumerated } from '../words.ts';

/** Words of a form's name that aren't written as a plain word. */
const SPELLED: Readonly<Record<string, string>> = {
  csv: 'CSV',
  freescout: 'FreeScout',
  github: 'GitHub',
  helpscout: 'Help Scout',
  hcl: 'HCL',
  html: 'HTML',
  js: 'JavaScript',
  json: 'JSON',
  xml: 'XML',
  yaml: 'YAML',
};

/** A form as it is called in a sentence: “zendesk-json” is “Zendesk JSON”. */
export function formInWords(form: string): string {
  const words = form.split('-').map((word) => SPELLED[word] ?? word);
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}

/** “1 error, 2 warnings and 3 hints”; '' where there are none. */
export function countsInWords({ error, warning, info }: Counts): string {
  const parts = [
    error > 0 ? counted(error, 'error') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    info > 0 ? counted(info, 'hint') : '',
  ];
  return enumerated(parts.filter((part) => part !== ''));
}

/** What is known of a document, in a sentence or two. */
export function statusInWords(status: Status): string {
  return [whatItIs(status), status.state === 'linted' ? findings(status) : '', status.note ?? '']
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function whatItIs({ state, form, messages, note }: Status): string {
  switch (state) {
    case 'linted':
      return `${form === undefined ? 'Recognized' : formInWords(form)}: ${counted(messages, 'message')}.`;
    case 'configuration':
      return 'A configuration of Kindlint.';
    case 'unrecognised':
      return note === undefined ? 'Not a macro or an article, so it is left alone.' : '';
    case 'excluded':
      return note === undefined ? 'Left out by the configuration.' : '';
    case 'too-large':
      return note === undefined ? 'Too large to lint while you type.' : '';
    case 'off':
      return note === undefined ? 'Kindlint is switched off here.' : '';
    case 'faulty':
      return note === undefined ? 'This file could not be read as a whole.' : '';
  }
}

function findings(status: Status): string {
  const words = countsInWords(status.counts);
  if (words === '') return 'Nothing to change.';
  return status.fixable > 0 ? `${words}; ${counted(status.fixable, 'safe fix', 'safe fixes')}.` : `${words}.`;
}

/** What linting the workspace came to. */
export function totalsInWords(totals: Totals): string {
  if (totals.messages === 0) return 'Kindlint found no macros or articles in this workspace.';
  const read = `Kindlint read ${counted(totals.messages, 'message')} in ${counted(totals.files, 'file')}`;
  const words = countsInWords(totals);
  return words === '' ? `${read}. Nothing to change.` : `${read} and found ${words}.`;
}
