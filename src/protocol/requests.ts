import type { Command, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/*
 * What client and server say to each other beyond the Language Server Protocol. Ranges and positions are the
 * protocol's: lines and characters from 0, characters in UTF-16 code units. Types only, and the methods' names: any
 * editor may use them.
 */

/** How many findings of each severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** One macro or article of a file, as the Messages view lists it. */
export interface MessageSummary {
  /** Survives edits elsewhere in the file. */
  readonly id: string;
  readonly kind: 'macro' | 'article' | 'note';
  readonly title: string;
  readonly system?: string;
  readonly locale?: string;
  readonly words: number;
  readonly range: Range;
  readonly counts: Counts;
  /** Why it was not judged, in words for the reader; left out where it was. */
  readonly skipped?: string;
}

/** One recognised file with its messages. */
export interface FileSummary {
  readonly uri: string;
  /** Version of the document that was linted; left out for a file read from the disk. */
  readonly version?: number;
  /** The form recognised, such as 'zendesk-json'. */
  readonly form: string;
  readonly messages: readonly MessageSummary[];
}

/** What is known of a document. */
export interface Status {
  readonly uri: string;
  readonly version?: number;
  /** `linted`: its findings are shown. The others say why not. */
  readonly state: 'linted' | 'unrecognised' | 'excluded' | 'too-large' | 'off' | 'configuration' | 'faulty';
  readonly form?: string;
  readonly system?: string;
  readonly messages: number;
  readonly counts: Counts;
  readonly fixable: number;
  /** The configuration that holds for it; left out where there is none. */
  readonly config?: string;
  /** A sentence for the reader, such as why the file is left alone. */
  readonly note?: string;
}

/**
 * A stretch of a previewed block: text as the customer reads it, a placeholder's sample value, an image's words, or a tag
 * of a template language, which the customer doesn't see.
 */
export interface PreviewRun {
  readonly text: string;
  readonly kind: 'text' | 'placeholder' | 'blank' | 'code' | 'image' | 'tag';
  /** Of a placeholder or blank: its name as written, without brackets. */
  readonly name?: string;
  /** Of text in a link: where it leads. */
  readonly url?: string;
  /** Where it stands in the document. */
  readonly range: Range;
  /** Indices in `Preview.findings` of the findings that mark this run. */
  readonly findings: readonly number[];
  readonly marks?: readonly ('strong' | 'emphasis' | 'deleted')[];
}

/** One block of the previewed message. */
export interface PreviewBlock {
  readonly role: 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'quote' | 'subject' | 'code' | 'image' | 'rule';
  /** Heading level or list depth, from 1. */
  readonly level?: number;
  /** Of a list entry: is it numbered? */
  readonly ordered?: boolean;
  /** Of a list entry: which list, and its number there. Blocks of one entry share both. */
  readonly item?: { readonly list: number; readonly index: number };
  /** Of a table cell; counted from 0. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly header: boolean };
  readonly range: Range;
  readonly runs: readonly PreviewRun[];
}

export interface PreviewFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** What to write instead; may be empty. */
  readonly help: string;
  readonly range: Range;
  /** True for what the message lacks: listed at its end instead of marked in it. */
  readonly missing: boolean;
}

/** What the preview shows for a placeholder, wherever it stands in the message. */
export interface PreviewSample {
  readonly name: string;
  readonly value: string;
  /** True where the value comes from the settings. */
  readonly own: boolean;
}

/** One message as the customer will read it. */
export interface Preview {
  readonly uri: string;
  readonly version?: number;
  readonly message: MessageSummary;
  /** Name of the help desk that it is for, as its makers write it. */
  readonly system?: string;
  readonly blocks: readonly PreviewBlock[];
  readonly findings: readonly PreviewFinding[];
  /** The placeholders and blanks with the values shown for them, in the order of their first place. */
  readonly samples: readonly PreviewSample[];
}

export interface Totals extends Counts {
  readonly files: number;
  readonly messages: number;
  readonly words: number;
  readonly fixable: number;
}

export interface FixAll {
  /** Versioned; undefined where there is nothing to fix. */
  readonly edit?: { readonly documentChanges: readonly TextDocumentEdit[] };
  readonly applied: number;
  readonly refused: number;
}

export interface FixWorkspace {
  /** With change annotations that ask for a look first. */
  readonly edit?: WorkspaceEdit;
  readonly applied: number;
  readonly files: number;
}

export interface RuleDoc {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
}

/** One rule, as a list to pick from shows it. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  /** A sentence that says what to do. */
  readonly advice: string;
}

/** The finding to leave as it is, and why. */
export interface IgnoreParams {
  readonly uri: string;
  /** Of the document that `range` counts in; an edit of another version is refused. */
  readonly version: number;
  readonly range: Range;
  readonly rule: string;
  /** Id of the message that the finding is in. */
  readonly message: string;
  readonly where: 'comment' | 'configuration';
  /** Empty for none. */
  readonly reason: string;
}

/** The edit that silences the finding, or in words why there is none. */
export type Ignored = { readonly edit: WorkspaceEdit } | { readonly fault: string };

/** Client to server. Each takes a cancellation token; those with `workDoneToken` report progress. */
export const Requests = {
  /** `{ uri?: string }` → `FileSummary[]`: of one document, or of all files of the workspace that are known so far. */
  messages: 'kindlint/messages',
  /** `{ uri: string, position?: Position, message?: string }` → `Preview | null` */
  preview: 'kindlint/preview',
  /** `{ uri: string }` → `Status` */
  status: 'kindlint/status',
  /** `{ workDoneToken?: ProgressToken }` → `Totals`; diagnostics of files that are not open are published too. */
  lintWorkspace: 'kindlint/lintWorkspace',
  /** `{ uri: string }` → `FixAll` */
  fixAll: 'kindlint/fixAll',
  /** `{ workDoneToken?: ProgressToken }` → `FixWorkspace` */
  fixWorkspace: 'kindlint/fixWorkspace',
  /** `{ rule: string, uri?: string }` → `RuleDoc | null` */
  rule: 'kindlint/rule',
  /** `{ uri?: string }` → `RuleSummary[]`: the rules that hold for a document, house rules among them; else the built-in ones. */
  rules: 'kindlint/rules',
  /** `IgnoreParams` → `Ignored`: asked by the client's command `kindlint.ignoreHere` once it knows the reason. */
  ignore: 'kindlint/ignore',
  /** `{ folder: string }` → `{ uri: string, text: string }`: what a fresh configuration for the folder holds. */
  newConfig: 'kindlint/newConfig',
} as const;

/** Server to client. */
export const Notifications = {
  /** `{ uris: string[] }`: what `messages` and `status` say of these documents has changed. */
  changed: 'kindlint/changed',
} as const;

/**
 * Server to client, only where `initializationOptions.files` is true: how a server without a disk of its own (a web
 * worker), or one that meets a scheme other than `file:`, reads the workspace. Faults are answers, not errors.
 */
export const FileRequests = {
  /** `{ uri: string, limit?: number }` → `{ base64: string } | { fault: string } | null` (no such file) */
  read: 'kindlint/files/read',
  /** `{ uri: string }` → `{ type: 'file' | 'folder', size: number } | null` */
  stat: 'kindlint/files/stat',
  /** `{ uri: string }` → `{ name: string, type: 'file' | 'folder' }[]` */
  list: 'kindlint/files/list',
} as const;

/** `initializationOptions` that the server understands; each may be left out. */
export interface InitializationOptions {
  readonly files?: boolean;
  /** Those of `ClientCommands` that the client carries out. Code actions call them, and hovers link to them. */
  readonly commands?: readonly string[];
}

/** The section `kindlint` of the client's settings. The server owns all defaults: a missing or wrong value means the default. */
export interface Settings {
  /** Default true. */
  readonly enable?: boolean;
  /** When documents are linted; default `onType`. */
  readonly run?: 'onType' | 'onSave';
  /** Preset for folders without a configuration; default `recommended`. */
  readonly preset?: 'recommended' | 'strict';
  /** Sample values for placeholders in the preview, by name. */
  readonly preview?: { readonly samples?: Readonly<Record<string, string>> };
}

/** Commands that the client carries out for code actions of the server; other editors may leave them unsupported. */
export const ClientCommands = {
  /** Arguments: rule id, uri of the document. Opens the rule's page. */
  explainRule: 'kindlint.explainRule',
  /** Argument: `IgnoreParams` without its reason. Asks for the reason, sends `Requests.ignore` and applies the edit. */
  ignoreHere: 'kindlint.ignoreHere',
} as const;

export type ExplainCommand = Command & { arguments: [rule: string, uri: string] };
