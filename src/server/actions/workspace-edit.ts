import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  ChangeAnnotation,
  CreateFile,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Edit } from '#core/finding.ts';
import type { Client } from '../client.ts';

/** What changes in one file. */
export interface FileEdits {
  /** The text that the edits' offsets count in. */
  readonly document: TextDocument;
  /** Null where the file is not open: then it is not known whether it changes in the meantime. */
  readonly version: number | null;
  readonly edits: readonly Edit[];
  /** True for a file that there is not yet. */
  readonly isNew?: boolean;
}

/** What the user is asked to look at before it is written, in a few words. */
export interface Preview {
  readonly label: string;
  readonly description?: string;
}

const ANNOTATION = 'kindlint';

/**
 * Changes as a client applies them: bound to the versions that they were made for, so that none of them ever meets
 * another text. Undefined where the client can't do what it takes.
 */
export function workspaceEdit(
  { documentChanges, changeAnnotations, createsFiles }: Client,
  files: readonly FileEdits[],
  preview?: Preview,
): WorkspaceEdit | undefined {
  if (!(documentChanges && createsFiles) && files.some(({ isNew }) => isNew)) return undefined;
  if (!documentChanges) {
    return { changes: Object.fromEntries(files.map((file) => [file.document.uri, textEdits(file)])) };
  }
  const annotated = preview !== undefined && changeAnnotations;
  const changes = files.flatMap((file) => {
    const { uri } = file.document;
    const edits = textEdits(file).map((edit) => (annotated ? { ...edit, annotationId: ANNOTATION } : edit));
    const change = TextDocumentEdit.create({ uri, version: file.version }, edits);
    return file.isNew ? [CreateFile.create(uri), change] : [change];
  });
  if (!annotated) return { documentChanges: changes };
  const annotation = ChangeAnnotation.create(preview.label, true, preview.description);
  return { documentChanges: changes, changeAnnotations: { [ANNOTATION]: annotation } };
}

function textEdits({ document, edits }: FileEdits): TextEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
}
