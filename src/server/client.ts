import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as the server asks. A client that says nothing can do nothing. */
export interface Client {
  /** Its name, such as 'Visual Studio Code'; '' where it does not say. */
  readonly name: string;
  readonly capabilities: ClientCapabilities;
  /** `initializationOptions`, unchecked. */
  readonly options: Readonly<Record<string, unknown>>;
  /** It reads files for the server (`FileRequests`). */
  readonly readsFiles: boolean;
  /** It asks for diagnostics, and can be told to ask again. */
  readonly pulls: boolean;
  readonly answersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly registersConfiguration: boolean;
  readonly hasFolders: boolean;
  readonly versionedDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescriptions: boolean;
  readonly documentChanges: boolean;
  readonly changeAnnotations: boolean;
  /** An edit may make a new file. */
  readonly createsFiles: boolean;
  /** A code action may come without its edit, which is asked for once it is chosen. */
  readonly resolvesCodeActions: boolean;
  readonly markdownHovers: boolean;
  /** It carries out this one of `ClientCommands`. */
  runs(command: string): boolean;
  readonly progress: boolean;
}

/** Digests what the client said in `initialize`; any of it may be missing or of a wrong type. */
export function clientOf(params: Partial<InitializeParams> | null | undefined): Client {
  const capabilities = mapOf(params?.capabilities) as ClientCapabilities;
  const options = mapOf(params?.initializationOptions);
  const text = mapOf(capabilities.textDocument) as NonNullable<ClientCapabilities['textDocument']>;
  const workspace = mapOf(capabilities.workspace) as NonNullable<ClientCapabilities['workspace']>;
  const published = mapOf(text.publishDiagnostics) as NonNullable<typeof text.publishDiagnostics>;
  return {
    name: typeof params?.clientInfo?.name === 'string' ? params.clientInfo.name : '',
    capabilities,
    options,
    readsFiles: options.files === true,
    // Without a way to ask it again, it would show old findings after a change of the configuration.
    pulls: isMap(text.diagnostic) && workspace.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace.configuration === true,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    hasFolders: workspace.workspaceFolders === true,
    versionedDiagnostics: published.versionSupport === true,
    relatedInformation: published.relatedInformation === true,
    codeDescriptions: published.codeDescriptionSupport === true || text.diagnostic?.codeDescriptionSupport === true,
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    changeAnnotations: isMap(workspace.workspaceEdit?.changeAnnotationSupport),
    createsFiles: listOf(workspace.workspaceEdit?.resourceOperations).includes('create'),
    resolvesCodeActions:
      text.codeAction?.dataSupport === true && listOf(text.codeAction.resolveSupport?.properties).includes('edit'),
    markdownHovers: listOf(text.hover?.contentFormat).includes('markdown'),
    runs: (command) => listOf(options.commands).includes(command),
    progress: capabilities.window?.workDoneProgress === true,
  };
}

/** Is this an object with keys? */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with keys; an empty one for anything else. */
export function mapOf(value: unknown): Record<string, unknown> {
  return isMap(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
