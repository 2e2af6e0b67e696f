import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type LoadedConfig, loadConfig } from '#config/load.ts';
import { CONFIG_NAMES } from '#config/names.ts';
import type { ConfigNames } from '#config/schema.ts';
import type { ConfigFinding } from '#config/tree.ts';
import type { Engine } from '#engine/engine.ts';
import { baseName } from '#formats/recognise/places.ts';
import { withTeamData } from '#rule/team-data.ts';
import type { ServerContext } from '../context.ts';
import { pathOf, uriOf } from '../paths.ts';

/** A configuration as it is being typed. */
export interface LiveConfig {
  readonly document: TextDocument;
  readonly path: string;
  readonly engine: Engine;
  readonly names: ConfigNames;
  readonly loaded: LoadedConfig;
  /** What is wrong in this file, by place. */
  readonly findings: readonly ConfigFinding[];
}

/** Is this a configuration? */
export function isConfigFile(uri: string): boolean {
  return (CONFIG_NAMES as readonly string[]).includes(baseName(pathOf(uri)));
}

const all = new WeakMap<ServerContext, LiveConfigs>();

/** The configurations that are open in the editor of a server. */
export function liveConfigs(server: ServerContext): LiveConfigs {
  const known = all.get(server) ?? new LiveConfigs(server);
  all.set(server, known);
  return known;
}

/** Reads the configurations that are open in the editor, each text of them once. */
class LiveConfigs {
  private known = new WeakMap<TextDocument, Promise<LiveConfig>>();

  constructor(private readonly server: ServerContext) {
    // House rules may have come or gone, and files that it extends may be others.
    server.onReloaded(() => {
      this.known = new WeakMap();
    });
  }

  /** Undefined where the document is not open, or no configuration. */
  of(uri: string): Promise<LiveConfig> | undefined {
    const document = isConfigFile(uri) ? this.server.documents.get(uri) : undefined;
    if (!document) return undefined;
    let live = this.known.get(document);
    if (!live) {
      live = readLive(this.server, document);
      this.known.set(document, live);
      // A fault on the way is not for ever.
      live.catch(() => this.known.delete(document));
    }
    return live;
  }
}

/** Reads a configuration from a document instead of the disk. */
export async function readLive(server: ServerContext, document: TextDocument): Promise<LiveConfig> {
  const path = pathOf(document.uri);
  const engine = await server.workspace.engineFor(document.uri);
  const { ruleSet, systems } = engine;
  const names = { rules: ruleSet.rules.map(({ meta }) => meta), systems };
  const read = async (file: string) => {
    if (file === path) return document.getText();
    const content = await server.files.read(uriOf(file));
    if (content && 'fault' in content) throw new Error(content.fault);
    return content?.text;
  };
  const loaded = await loadConfig(path, { read }, names);
  const all = [...loaded.findings, ...withTeamData(ruleSet, loaded.config).problems];
  const findings = all.filter(({ file }) => file === path).sort((a, b) => a.offset - b.offset);
  return { document, path, engine, names, loaded, findings };
}
