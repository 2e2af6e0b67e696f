import type { Connection } from 'vscode-languageserver';
import { type Client, mapOf } from '../client.ts';
import { within } from '../patience.ts';
import { type DocumentSettings, defaultSettings, readSettings } from '../settings.ts';

/** How long a client may take to say its settings, in milliseconds; from then on the defaults hold until it has. */
const PATIENCE = 2000;

/** The client's settings: asked for where it answers, else as it last sent them. */
export class SettingsStore {
  private pushed: DocumentSettings = defaultSettings;
  private readonly asked = new Map<string, Promise<DocumentSettings>>();

  constructor(
    private readonly connection: Connection,
    private readonly client: () => Client,
  ) {}

  /** @param scope URI of a document or folder; '' for all */
  for(scope: string): Promise<DocumentSettings> {
    if (!this.client().answersConfiguration) return Promise.resolve(this.pushed);
    let settings = this.asked.get(scope);
    if (!settings) {
      settings = within(PATIENCE, this.ask(scope), defaultSettings);
      this.asked.set(scope, settings);
    }
    return settings;
  }

  /** Takes what the client sends unasked: the whole of its settings, or the section alone. */
  take(settings: unknown): void {
    this.asked.clear();
    const all = mapOf(settings);
    if (settings !== null && settings !== undefined) this.pushed = readSettings('kindlint' in all ? all.kindlint : all);
  }

  private async ask(scope: string): Promise<DocumentSettings> {
    try {
      const item = { section: 'kindlint', ...(scope === '' ? {} : { scopeUri: scope }) };
      return readSettings(await this.connection.workspace.getConfiguration(item));
    } catch {
      return this.pushed;
    }
  }
}
