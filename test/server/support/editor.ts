import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  MarkupContent,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { ClientCommands } from '#protocol/requests.ts';
import { pathOf, uriOf } from '#server/paths.ts';
import { startClient, type TestClient } from './client.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';

/** An editor that can do all that VS Code can, with one folder `/w` on a disk in memory. */
export interface Editor {
  readonly client: TestClient;
  readonly files: MemoryFiles;
  /** Opens a file of the folder, and gives its diagnostics. */
  open(path: string, languageId?: string): Promise<readonly Diagnostic[]>;
  /** Changes an open file without saving it, and gives its diagnostics. */
  type(path: string, text: string): Promise<readonly Diagnostic[]>;
  /** Code actions at the first place where some words stand in an open file. */
  actionsAt(path: string, words: string, only?: readonly string[]): Promise<CodeAction[]>;
  /** The hover's text at the first place where some words stand; '' for none. */
  hoverAt(path: string, words: string): Promise<string>;
  /** What is offered where `|` stands in the text of an open file, by label. */
  completionsIn(path: string, text: string): Promise<ReadonlyMap<string, CompletionItem>>;
  /** The action whose title starts with some words, its edit filled in. */
  pick(actions: readonly CodeAction[], title: string): Promise<CodeAction>;
  /** Writes an edit to the disk, as an editor would; refuses one for another version. @returns the paths written */
  apply(edit: WorkspaceEdit | undefined): string[];
  text(path: string): string;
  dispose(): void;
}

export const FULL = {
  textDocument: {
    publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

/** @param texts files below `/w` by their path from there */
export async function startEditor(
  texts: Readonly<Record<string, string>>,
  { capabilities = FULL, commands = Object.values(ClientCommands) as readonly string[] } = {},
): Promise<Editor> {
  const files = memoryFiles(Object.fromEntries(Object.entries(texts).map(([path, text]) => [`/w/${path}`, text])));
  const client = startClient({ disk: files });
  const workspaceFolders = [{ uri: 'file:///w', name: 'w' }];
  await client.initialize({
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders,
    initializationOptions: { commands },
  });
  const versions = new Map<string, number>();
  const at = (path: string) => uriOf(`/w/${path}`);
  const text = (path: string) => {
    const found = files.texts.get(`/w/${path}`);
    assert.ok(found !== undefined, `There is no file ${path}.`);
    return found;
  };
  const type = (path: string, changed: string) => {
    const version = (versions.get(at(path)) ?? 0) + 1;
    versions.set(at(path), version);
    const shown = client.next(at(path), version);
    client.change(at(path), version, changed);
    return shown;
  };
  return {
    client,
    files,
    text,
    async open(path, languageId = languageOf(path)) {
      const shown = client.next(at(path), 1);
      versions.set(at(path), 1);
      client.open(at(path), text(path).replace(/^\uFEFF/, ''), languageId, 1);
      return shown;
    },
    type,
    async actionsAt(path, words, only) {
      const document = TextDocument.create(at(path), '', 1, text(path).replace(/^\uFEFF/, ''));
      const start = document.getText().indexOf(words);
      assert.ok(start >= 0, `“${words}” does not stand in ${path}.`);
      const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
      const context = { diagnostics: [], ...(only ? { only } : {}) };
      return client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: at(path) },
        range,
        context,
      });
    },
    async hoverAt(path, words) {
      const document = TextDocument.create(at(path), '', 1, text(path).replace(/^\uFEFF/, ''));
      const position = document.positionAt(document.getText().indexOf(words));
      const params = { textDocument: { uri: at(path) }, position };
      const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', params);
      return (hover?.contents as MarkupContent | undefined)?.value ?? '';
    },
    async completionsIn(path, marked) {
      const offset = marked.indexOf('|');
      const whole = marked.slice(0, offset) + marked.slice(offset + 1);
      files.texts.set(`/w/${path}`, whole);
      await type(path, whole);
      const position = TextDocument.create(at(path), '', 1, whole).positionAt(offset);
      const params = { textDocument: { uri: at(path) }, position };
      const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', params);
      return new Map(items.map((item) => [item.label, item]));
    },
    async pick(actions, title) {
      const found = actions.find((action) => action.title.startsWith(title));
      assert.ok(found, `“${title}” is not among:\n${actions.map((action) => action.title).join('\n')}`);
      return found.data === undefined ? found : client.connection.sendRequest('codeAction/resolve', found);
    },
    apply(edit) {
      assert.ok(edit, 'There is no edit.');
      const written: string[] = [];
      for (const change of edit.documentChanges ?? []) {
        if ('kind' in change) {
          assert.equal(change.kind, 'create');
          const path = pathOf((change as { uri: string }).uri);
          assert.ok(!files.texts.has(path), `${path} is there already`);
          files.texts.set(path, '');
        } else written.push(applyOne(change, files, versions));
      }
      return written;
    },
    dispose: () => client.dispose(),
  };
}

function applyOne(
  { textDocument: { uri, version }, edits }: TextDocumentEdit,
  files: MemoryFiles,
  versions: Map<string, number>,
): string {
  assert.equal(version, versions.get(uri) ?? null, `${uri}: the edit is for another version`);
  const path = pathOf(uri);
  const whole = files.texts.get(path) ?? '';
  const bom = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
  const document = TextDocument.create(uri, '', 1, whole.slice(bom.length));
  files.texts.set(path, bom + TextDocument.applyEdits(document, edits as TextEdit[]));
  return path.replace(/^\/w\//, '');
}

function languageOf(path: string): string {
  if (/\.ya?ml$/.test(path)) return 'yaml';
  if (/\.(?:xml|html)$/.test(path)) return path.replace(/^.*\./, '');
  return path.endsWith('.json') ? 'json' : 'markdown';
}
