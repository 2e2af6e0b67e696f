import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from '#config/edit/change.ts';
import { editConfig } from '#config/edit/edit-config.ts';
import { type LoadedConfig, loadConfig } from '#config/load.ts';
import { CONFIG_NAMES } from '#config/names.ts';
import { below, parentOf } from '#config/paths.ts';
import type { Config } from '#config/types.ts';
import { applyEdits } from '#engine/apply-edits.ts';
import { baseName } from '#formats/recognise/places.ts';
import type { Linted, ServerContext } from '../context.ts';
import { openAt } from '../open-at.ts';
import { isHomeless, pathOf, uriOf } from '../paths.ts';
import type { FileEdits } from './workspace-edit.ts';

/** The configuration that holds for a document, as it may be changed: the file's own, not one that it extends. */
export interface ConfigTarget {
  /** Its path with forward slashes. */
  readonly path: string;
  /** Its name, for the user. */
  readonly name: string;
  readonly document: TextDocument;
  readonly version: number | null;
  /** There is no such file yet. */
  readonly isNew: boolean;
  /** The path of the linted file as the globs of this configuration see it. */
  readonly seen: string;
  readonly linted: Linted;
}

/** A configuration with a change, read again. */
export interface ChangedConfig {
  readonly edits: FileEdits;
  readonly config: Config;
}

/**
 * The file to change: the configuration in force, else a new one at the top of the workspace folder. Undefined where the
 * document belongs to no folder, or the configuration can't be read.
 */
export async function configTarget(server: ServerContext, linted: Linted): Promise<ConfigTarget | undefined> {
  const { loaded, path: seen } = linted.setting;
  const file = loaded?.config.file;
  if (file !== undefined) return existing(server, file, seen, linted);
  const folder = folderFor(server, linted.uri);
  if (folder === undefined) return undefined;
  const within = seenFrom(folder, linted);
  const paths = CONFIG_NAMES.map((name) => `${folder.replace(/\/$/, '')}/${name}`);
  for (const path of paths) {
    // It may have come into being a moment ago.
    const found = await existing(server, path, within, linted);
    if (found) return found;
  }
  const path = paths[0] as string;
  const document = TextDocument.create(uriOf(path), 'yaml', 0, '');
  return { path, name: baseName(path), document, version: null, isNew: true, seen: within, linted };
}

/** The file as it is in the editor, else on the disk. Undefined where there is none, or it can't be read. */
async function existing(
  server: ServerContext,
  path: string,
  seen: string,
  linted: Linted,
): Promise<ConfigTarget | undefined> {
  const uri = uriOf(path);
  const open = openAt(server, path);
  const content = open ? { text: open.getText() } : await server.files.read(uri);
  if (!content || !('text' in content)) return undefined;
  const document = open ?? TextDocument.create(uri, '', 0, content.text);
  return { path, name: baseName(path), document, version: open?.version ?? null, isNew: false, seen, linted };
}

/**
 * The configuration with a change. Undefined where the change can't be made in place, or brings mistakes that were not
 * there before.
 */
export async function changedConfig(
  server: ServerContext,
  target: ConfigTarget,
  change: Change,
): Promise<ChangedConfig | undefined> {
  const { path, document, version, isNew, linted } = target;
  const { config: now, engine } = linted.setting;
  const text = document.getText();
  // What the editor's settings say of folders without a configuration says nothing once there is one.
  const start = isNew && now.preset !== 'recommended' ? `preset: ${now.preset}\n` : text;
  const own = editConfig(path, start, change);
  if (!own) return undefined;
  const after = applyEdits(start, own);
  const names = { rules: engine.ruleSet.rules.map(({ meta }) => meta), systems: engine.systems };
  const load = (content: string) => {
    const read = (each: string) => (each === path ? Promise.resolve(content) : readText(server, linted, each));
    return loadConfig(path, { read }, names);
  };
  const [before, loaded] = await Promise.all([isNew ? undefined : load(text), load(after)]);
  if (mistakes(loaded) > mistakes(before)) return undefined;
  const edits = isNew ? [{ start: 0, end: 0, text: after }] : own;
  return { edits: { document, version, edits, isNew }, config: loaded.config };
}

function mistakes(loaded: LoadedConfig | undefined): number {
  return loaded?.findings.length ?? 0;
}

async function readText(server: ServerContext, linted: Linted, path: string): Promise<string | undefined> {
  const known = linted.setting.loaded?.sources;
  if (known?.has(path)) return known.get(path);
  const content = await server.files.read(uriOf(path));
  if (content && 'fault' in content) throw new Error(content.fault);
  return content?.text;
}

/** The workspace folder around a document, else the folder that it stands in. */
function folderFor(server: ServerContext, uri: string): string | undefined {
  const folders = server.workspace.folders.map(pathOf);
  if (isHomeless(uri)) return folders[0];
  const path = pathOf(uri);
  const around = folders.filter((folder) => below(folder, path) !== undefined);
  return around.sort((a, b) => b.length - a.length)[0] ?? parentOf(path);
}

/** A linted file as a configuration in a folder sees it, with the ending that its language gave it. */
function seenFrom(folder: string, { uri, setting: { path } }: Linted): string {
  const seen = isHomeless(uri) ? undefined : below(folder, pathOf(uri));
  if (seen === undefined) return path;
  const name = baseName(seen);
  return seen + path.slice(path.lastIndexOf(name) + name.length);
}
