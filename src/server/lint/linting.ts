import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Linted, Outcome } from '../context.ts';
import type { Documents } from '../documents.ts';
import { besideOf } from '../files/beside.ts';
import type { Files } from '../files/files.ts';
import { pathOf } from '../paths.ts';
import { breathe } from '../patience.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { judge, leftUnread, stumbled } from './judge.ts';
import { isConfiguration } from './ours.ts';
import { OwnLinters } from './own-linters.ts';
import type { Site } from './site.ts';

/** One judging of one text, under one state of the configurations. */
interface Run {
  readonly document: TextDocument;
  readonly generation: number;
  /** Undefined where the text or the configurations changed before it began. */
  readonly outcome: Promise<Outcome | undefined>;
}

/** Knows what linting makes of each document. A text is judged once, whoever asks; a text that is out of date never. */
export class Linting {
  private readonly runs = new Map<string, Run>();
  private readonly last = new Map<string, Linted>();
  private readonly listeners: ((outcome: Outcome) => void)[] = [];
  private readonly linters = new OwnLinters();

  constructor(
    private readonly documents: Documents,
    private readonly workspace: Workspace,
    private readonly files: Files,
    private readonly site: Site,
  ) {}

  /** Has a function called with each new outcome of an open document. */
  onDone(listener: (outcome: Outcome) => void): void {
    this.listeners.push(listener);
  }

  /** See `ServerContext.outcome`. */
  async outcome(uri: string, token?: CancellationToken): Promise<Outcome | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      if (!document) return this.outcomeOfFile(uri);
      const outcome = await this.runFor(document).outcome;
      if (token?.isCancellationRequested) return undefined;
      if (outcome) return outcome;
    }
  }

  latest(uri: string): Linted | undefined {
    return this.last.get(uri);
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.runs.delete(uri);
    this.last.delete(uri);
    this.linters.forget(uri);
  }

  private runFor(document: TextDocument): Run {
    const { generation } = this.workspace;
    const known = this.runs.get(document.uri);
    if (known?.document === document && known.generation === generation) return known;
    const run = { document, generation, outcome: this.begin(document, generation) };
    this.runs.set(document.uri, run);
    return run;
  }

  private async begin(document: TextDocument, generation: number): Promise<Outcome | undefined> {
    const { uri, version } = document;
    const isStale = () => this.documents.get(uri) !== document || this.workspace.generation !== generation;
    // The next edits may have arrived already.
    await breathe();
    if (isStale()) return undefined;
    const outcome = await this.judge(document, version, isStale).catch(
      (error): Outcome => ({ uri, version, state: 'faulty', note: stumbled(error) }),
    );
    if (!outcome || isStale()) return undefined;
    if (outcome.linted) this.last.set(uri, outcome.linted);
    else this.last.delete(uri);
    for (const listener of this.listeners) listener(outcome);
    return outcome;
  }

  /** What linting makes of a file that is not open. Nothing of it is kept. */
  private async outcomeOfFile(uri: string): Promise<Outcome | undefined> {
    const version = undefined;
    // Most files of a folder are none of ours by their name alone: they needn't be read.
    const unread = isConfiguration(pathOf(uri)) ? undefined : leftUnread(await this.workspace.settingFor(uri));
    if (unread) return { uri, version, ...unread };
    const content = await this.files.read(uri);
    if (!content) return undefined;
    if ('fault' in content) return { uri, version, state: 'faulty', note: content.fault };
    return this.judge(TextDocument.create(uri, '', 0, content.text), version, () => false);
  }

  private async judge(
    document: TextDocument,
    version: number | undefined,
    isStale: () => boolean,
  ): Promise<Outcome | undefined> {
    const { uri } = document;
    if (isConfiguration(pathOf(uri))) return { uri, version, state: 'configuration' };
    const settings = await this.workspace.settings(uri);
    if (!settings.enable) return { uri, version, state: 'off', note: 'Kindlint is turned off in the settings.' };
    const opened = version === undefined ? undefined : document;
    const setting = await this.workspace.settingFor(uri, opened);
    if (isStale()) return undefined;
    const linter = opened ? this.linters.linterFor(uri, setting.linter) : setting.linter;
    const beside = await besideOf(this.files, uri);
    if (isStale()) return undefined;
    const outcome = judge(document, setting, linter, version, beside);
    if (!opened || !outcome.linted) return outcome;
    const result = this.site.settled(uri, outcome.linted);
    return result === outcome.linted.result ? outcome : { ...outcome, linted: { ...outcome.linted, result } };
  }
}
