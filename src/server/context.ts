import type { CancellationToken, Connection, Diagnostic, ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LoadedConfig } from '#config/load.ts';
import type { Config } from '#config/types.ts';
import type { Reading } from '#core/message.ts';
import type { Engine } from '#engine/engine.ts';
import type { Linter } from '#engine/linter.ts';
import type { FileResult } from '#engine/types.ts';
import type { FileSummary, Status, Totals } from '#protocol/requests.ts';
import type { Client } from './client.ts';
import type { Files } from './files/files.ts';
import type { Step } from './lint/workspace-run.ts';
import type { Progresses } from './progress.ts';
import type { DocumentSettings } from './settings.ts';

/** What holds for one file. */
export interface FileSetting {
  readonly config: Config;
  /** The configuration as it was found, mistakes and all; undefined where there is none. */
  readonly loaded: LoadedConfig | undefined;
  /** The rules that hold there, house rules among them. */
  readonly engine: Engine;
  readonly linter: Linter;
  /** The file as rules and globs see it: relative to the configuration's folder, or to the workspace folder. */
  readonly path: string;
  readonly excluded: boolean;
  readonly included: boolean;
}

/** What linting made of a document, or of a file that is not open. Never changed; a newer one takes its place. */
export interface Linted {
  readonly uri: string;
  /** Of the open document; undefined for a file that was read from the workspace. */
  readonly version: number | undefined;
  /** The text that was linted, as it was then: gives positions for offsets and the other way round. */
  readonly document: TextDocument;
  readonly result: FileResult;
  readonly setting: FileSetting;
  /** The messages with their passages and their maps to the text. Read again when first asked for. */
  reading(): Reading | undefined;
}

/** What is known of a document, and why. */
export interface Outcome {
  readonly uri: string;
  readonly version: number | undefined;
  readonly state: Status['state'];
  /** A sentence for the user. */
  readonly note?: string;
  readonly setting?: FileSetting;
  /** Where `state` is 'linted'. */
  readonly linted?: Linted;
}

/**
 * Knows the diagnostics of some documents. Sources are asked in turn, the last one registered first; the first that
 * answers has the document for itself. `undefined`: not mine.
 */
export type DiagnosticSource = (
  document: TextDocument,
  token: CancellationToken,
) => Promise<readonly Diagnostic[] | undefined>;

/** Documents that are open. Each change makes a new `TextDocument`; those handed out stay as they are. */
export interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  all(): Iterable<TextDocument>;
}

/** The folders that are open in the client, and the configurations below them. */
export interface WorkspaceContext {
  /** URIs. */
  readonly folders: readonly string[];
  /** What is wrong with the configurations and house rules that were met, as they are saved, by URI. */
  problems(): ReadonlyMap<string, readonly Diagnostic[]>;
  /** What holds for a file, or for an open document: its language counts where its name says nothing. */
  settingFor(uri: string, document?: TextDocument): Promise<FileSetting>;
  /** The client's settings for a document; without a URI those for all. */
  settings(uri?: string): Promise<DocumentSettings>;
  /** The rules that hold in a file's folder, without looking at the file; the built-in ones without a URI. */
  engineFor(uri?: string): Promise<Engine>;
}

/** All that features of the server build upon. */
export interface ServerContext {
  readonly connection: Connection;
  /** What the client can do. Known from `initialize` on. */
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly files: Files;
  readonly workspace: WorkspaceContext;
  /** Progress of requests, shown by clients that ask for it. */
  readonly progress: Progresses;

  /** Adds what the server says it can do, once the client is known. Several may give parts of one capability. */
  announce(part: (client: Client) => ServerCapabilities): void;

  /**
   * The result for the document's present text, or for a file that is not open. Undefined where it is none of ours, is
   * left alone, or the token was cancelled or the text changed meanwhile.
   */
  lint(uri: string, token?: CancellationToken): Promise<Linted | undefined>;
  /** As `lint`, and says why there is no result. Undefined where there is no such document or it was cancelled. */
  outcome(uri: string, token?: CancellationToken): Promise<Outcome | undefined>;
  /** The last result of an open document, though its text may have changed since. */
  latest(uri: string): Linted | undefined;
  status(uri: string, token?: CancellationToken): Promise<Status>;
  /** Summaries of the files that are known: those that are open, and those that the workspace was last linted with. */
  known(): readonly FileSummary[];
  /**
   * Lints all files of the workspace and shows what is found in those that are not open. From then on they are kept up
   * to date. Undefined where it was cancelled; then nothing is kept.
   */
  lintWorkspace(token: CancellationToken, step: Step): Promise<Totals | undefined>;

  /**
   * Positions in `config.ignore` of entries that silence nothing in the workspace. Undefined where that is not known: it
   * was not linted yet, or not all that the configuration holds for could be read.
   */
  unusedIgnores(config: Config): readonly number[] | undefined;

  /** Registers diagnostics of other documents than macros and articles. */
  diagnose(source: DiagnosticSource): void;
  /** Asks for new diagnostics of one open document, or of all. */
  refresh(uri?: string): void;
  /** Called once for a set of documents whose results are new (or gone). */
  onChanged(listener: (uris: readonly string[]) => void): void;
  /** Called after configurations, house rules, folders or settings have changed. */
  onReloaded(listener: () => void): void;
}

/** A part of the server. Called once, before the client has said anything. */
export type Feature = (server: ServerContext) => void;
