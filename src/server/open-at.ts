import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerContext } from './context.ts';
import { pathOf } from './paths.ts';

/** The open document of a path, however the client writes its URI. */
export function openAt({ documents }: ServerContext, path: string): TextDocument | undefined {
  for (const document of documents.all()) if (pathOf(document.uri) === path) return document;
  return undefined;
}
