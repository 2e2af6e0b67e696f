import type { Severity } from '#core/finding.ts';
import type { Kind } from '#core/message.ts';
import type { TeamTopic, TeamWord } from './team-data.ts';

export type PresetName = 'recommended' | 'strict';
export type SeverityName = Severity | 'off';

/** What the configuration says of one rule. Parts left out are inherited. */
export interface RuleSetting {
  readonly severity?: SeverityName;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Which messages an override or an ignore entry is about; all parts given must hold. */
export interface Selector {
  /** Globs relative to the configuration's folder. */
  readonly files?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly systems?: readonly string[];
  /** Globs over the message's title, case-insensitive. */
  readonly titles?: readonly string[];
}

export interface Override extends Selector {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Help desk of the files selected. */
  readonly system?: string;
}

/** Where bodies live in a home-made JSON, YAML or CSV file. */
export interface FieldsEntry {
  /** Globs relative to the configuration's folder. */
  readonly files: readonly string[];
  /** Path to the list or object of macros, such as `categories[].macros[]`; '' for the file's root. */
  readonly items?: string;
  /** Keys below an item, dots for depth. */
  readonly body: string;
  readonly title?: string;
  readonly id?: string;
  readonly locale?: string;
  readonly markup?: 'plain' | 'markdown' | 'html';
  readonly kind?: Kind;
  readonly system?: string;
}

export interface IgnoreEntry extends Selector {
  /** Id or title of a message. */
  readonly message?: string;
  /** Rule ids or families; all where left out. */
  readonly rules?: readonly string[];
  readonly reason?: string;
  /** Where the entry stands in the configuration file (UTF-16 offsets), so that an unused one can be reported. */
  readonly offset?: number;
  readonly end?: number;
}

/** A configuration after reading, merging `extends` and validation. */
export interface Config {
  /** Folder that globs are relative to, with forward slashes; '' for none. */
  readonly folder: string;
  /** Path of the file it came from; undefined for the built-in defaults. */
  readonly file?: string;
  readonly preset: PresetName;
  readonly include: readonly string[];
  /** Globs of files to leave alone. */
  readonly exclude: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly Override[];
  readonly system?: string;
  /** Names of the team's own placeholders, without brackets. */
  readonly placeholders: readonly string[];
  readonly fields: readonly FieldsEntry[];
  /** By glob, the form that files are of, or `none`; of several that fit the last one holds. */
  readonly forms: Readonly<Record<string, string>>;
  readonly ignore: readonly IgnoreEntry[];
  /** By rule, the words that the team adds and accepts. Of two entries for one wording the later one holds. */
  readonly words: Readonly<Record<string, readonly TeamWord[]>>;
  /** Changes to the topics, to be made one after the other. */
  readonly topics: readonly TeamTopic[];
}
