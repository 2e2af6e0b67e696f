import { LanguageStatusSeverity, languages } from 'vscode';
import { LANGUAGES } from '#protocol/languages.ts';
import type { StatusView } from './bar.ts';
import { statusInWords } from './wording.ts';

/** The item in the list behind the braces of the status bar. It says of each document why it is read or left alone. */
export function languageStatusItem(): StatusView {
  const selector = LANGUAGES.map((language) => ({ language }));
  const item = languages.createLanguageStatusItem('kindlint.status', selector);
  item.name = 'Kindlint';
  return {
    dispose: () => item.dispose(),
    show(status) {
      item.text = 'Kindlint';
      item.detail = status && statusInWords(status);
      item.severity = status?.state === 'faulty' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
      item.command = status && { command: 'kindlint.showChoices', title: 'Choices…' };
    },
  };
}
