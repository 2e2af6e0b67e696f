import { type LoadedConfig, loadConfig } from '#config/load.ts';
import type { ConfigNames } from '#config/schema.ts';
import { Lines } from '#core/lines.ts';
import type { RuleMeta } from '#rule/types.ts';

/** A rule for tests. */
export function rule(id: string, more: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    family: id.slice(0, id.indexOf('/')),
    title: id,
    lesson: [],
    severity: 'warning',
    scope: 'phrase',
    preset: 'recommended',
    kinds: ['macro', 'article'],
    messages: { default: { text: '', help: '' } },
    options: {},
    yields: [],
    ...more,
  };
}

export const names: ConfigNames = {
  rules: [
    rule('empathy/no-blame'),
    rule('empathy/speak-as-i', { preset: 'strict', kinds: ['macro'] }),
    rule('ease/short-sentences', {
      kinds: ['macro'],
      strictKinds: ['article'],
      options: {
        words: { type: 'integer', minimum: 5, default: 30, description: 'The most words of a sentence.' },
        except: { type: 'array', items: { type: 'string' }, default: [], description: 'Words that do not count.' },
        style: { enum: ['loose', 'tight'], default: 'loose', description: 'How it counts.' },
      },
    }),
  ],
  systems: ['zendesk', 'intercom'],
};

/** Loads `/w/.kindlint.yaml` (or what `start` says) out of files in memory. */
export function load(
  files: Record<string, string> | string,
  start = '/w/.kindlint.yaml',
  known = names,
): Promise<LoadedConfig> {
  const all = typeof files === 'string' ? { [start]: files } : files;
  return loadConfig(start, { read: async (path) => all[path] }, known);
}

/** What is complained about, as `line:column message`; with the file's name where that is another one. */
export async function complaints(
  files: Record<string, string> | string,
  start = '/w/.kindlint.yaml',
  known = names,
): Promise<string[]> {
  const { findings, sources } = await load(files, start, known);
  return findings.map(({ file, message, offset }) => {
    const { line, column } = new Lines(sources.get(file) ?? '').at(offset);
    return `${file === start ? '' : `${file}:`}${line}:${column} ${message}`;
  });
}
