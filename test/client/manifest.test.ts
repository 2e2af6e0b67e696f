import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withActivationEvents } from '#build/activation-events.ts';
import { COMMAND_IDS } from '#client/commands/ids.ts';
import { CONFIG_NAMES } from '#config/names.ts';
import { LANGUAGES } from '#protocol/languages.ts';
import { defaultSettings } from '#server/settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(text);
const { contributes } = manifest;
const nls: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));

/** What a pattern finds in a text, each once. */
const all = (source: string, pattern: RegExp) => [
  ...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? '')),
];

describe('the manifest of the extension', () => {
  it('declares the commands that the extension registers, and the reverse', () => {
    const sources = readdirSync(join(root, 'src/client'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, 'src/client', file), 'utf8'));
    const registered = sources.flatMap((source) => all(source, /\bcommand\(\s*'(kindlint\.[\w.]+)'/g));
    assert.deepEqual([...registered].sort(), [...COMMAND_IDS].sort(), 'what src/client registers');
    const declared = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(declared, COMMAND_IDS, 'what package.json declares');
  });

  it('mentions no command of its own that is not there', () => {
    const mentioned = [...all(JSON.stringify(contributes.menus), /"(kindlint\.[\w.]+)","when"/g)];
    for (const source of [text, ...Object.values(nls)]) {
      mentioned.push(...all(source, /(?:command:|onCommand:)(kindlint\.[\w.]+)/g));
    }
    assert.ok(mentioned.length > 10);
    for (const id of mentioned)
      assert.ok(
        COMMAND_IDS.some((known) => known === id),
        id,
      );
  });

  it('has a text for each of its keys, and no text that it does not use', () => {
    assert.deepEqual(all(text, /"%([\w.]+)%"/g).sort(), Object.keys(nls).sort());
  });

  it('starts the extension for languages that can hold a form, as generated', () => {
    assert.equal(withActivationEvents(text, LANGUAGES), text);
  });

  it('names files that are there', () => {
    const named = [manifest.icon, ...all(text, /"(\.\/schema\/[^"]+)"/g), ...all(text, /"((?:\.\/)?media\/[^"]+)"/g)];
    assert.ok(named.length > 6);
    for (const file of named) assert.ok(existsSync(join(root, file)), file);
  });

  it('offers the schema for each name of a configuration', () => {
    const files = [...contributes.yamlValidation, ...contributes.jsonValidation].flatMap(({ fileMatch }) => fileMatch);
    assert.deepEqual(files.sort(), [...CONFIG_NAMES].sort());
  });

  it('shows the defaults that the server has', () => {
    const { properties } = contributes.configuration;
    const shown = (key: string) => properties[`kindlint.${key}`].default;
    const { enable, run, preset, samples } = defaultSettings;
    assert.deepEqual(
      { enable: shown('enable'), run: shown('run'), preset: shown('preset'), samples: shown('preview.samples') },
      { enable, run, preset, samples },
    );
  });

  it('is for all that its types know', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('has nothing to install at run time', () => {
    assert.equal(manifest.dependencies, undefined);
  });
});
