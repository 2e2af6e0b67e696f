import type { Settings } from '#protocol/requests.ts';
import { mapOf } from './client.ts';

/** The client's settings, every default filled in. */
export interface DocumentSettings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  readonly preset: 'recommended' | 'strict';
  /** Sample values of placeholders, by name. */
  readonly samples: Readonly<Record<string, string>>;
}

export const defaultSettings: DocumentSettings = { enable: true, run: 'onType', preset: 'recommended', samples: {} };

/** Reads the section `kindlint`, whatever it holds: what is missing or wrong means the default. */
export function readSettings(section: unknown): DocumentSettings {
  const given = mapOf(section) as { readonly [key in keyof Settings]: unknown };
  return {
    enable: typeof given.enable === 'boolean' ? given.enable : defaultSettings.enable,
    run: given.run === 'onSave' ? 'onSave' : defaultSettings.run,
    preset: given.preset === 'strict' ? 'strict' : defaultSettings.preset,
    samples: textsOf(mapOf(given.preview).samples),
  };
}

function textsOf(value: unknown): Record<string, string> {
  const texts = Object.entries(mapOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
