import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fieldsFor, isIncluded } from '#config/files.ts';
import type { Config } from '#config/types.ts';
import { endingFor, fitsLanguage } from '#formats/recognise/endings.ts';
import { endingOf } from '#formats/recognise/places.ts';

/**
 * The name under which the forms look at a document. A form goes by a file's ending, so a document that has none, or
 * that the user opens as another language, gets the ending of its language.
 * @param path as globs see it
 */
export function nameFor(path: string, config: Config, document: TextDocument | undefined): string {
  if (!document || isIncluded(config, path) || fieldsFor(config, path)) return path;
  const ending = endingOf(path);
  const { languageId } = document;
  if (ending !== '' && fitsLanguage(ending, languageId)) return path;
  return `${path}.${endingFor(languageId, document.getText())}`;
}
