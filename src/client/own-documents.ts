import { type TextDocument, type Uri, workspace } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';

/**
 * Documents that a writer can work on: new ones, files of the workspace, and files that can be written. The old side
 * of a comparison, the output and the like are left alone, though their language may be one of ours.
 */
export function isOwn(uri: Uri): boolean {
  const { scheme } = uri;
  return (
    scheme === 'untitled' ||
    workspace.fs.isWritableFileSystem(scheme) === true ||
    workspace.workspaceFolders?.some((folder) => folder.uri.scheme === scheme) === true
  );
}

const own = (document: TextDocument) => isOwn(document.uri);

/** Keeps all other documents from the server. */
export const onlyOwnDocuments: Middleware = {
  didOpen: async (document, next) => (own(document) ? next(document) : undefined),
  didChange: async (event, next) => (own(event.document) ? next(event) : undefined),
  didSave: async (document, next) => (own(document) ? next(document) : undefined),
  didClose: async (document, next) => (own(document) ? next(document) : undefined),
  provideDiagnostics: async (document, previous, token, next) => {
    const uri = 'uri' in document ? document.uri : document;
    return isOwn(uri) ? next(document, previous, token) : { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
  },
  provideHover: (document, position, token, next) => (own(document) ? next(document, position, token) : undefined),
  provideCodeActions: (document, range, context, token, next) =>
    own(document) ? next(document, range, context, token) : undefined,
};
