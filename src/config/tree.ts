/**
 * A configuration file as it was written: plain values, each with its place. Offsets are UTF-16 code units in the
 * file's text, BOM included; `end` is exclusive.
 */
export type ConfigNode = ConfigMap | ConfigList | ConfigScalar;

export interface ConfigMap {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  readonly entries: readonly ConfigEntry[];
}

export interface ConfigEntry {
  readonly key: string;
  /** Where the key stands. */
  readonly start: number;
  readonly end: number;
  readonly value: ConfigNode;
}

export interface ConfigList {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly items: readonly ConfigNode[];
}

export interface ConfigScalar {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

/** A mistake in a configuration file, in words that say how to mend it. */
export interface ConfigFinding {
  /** Path of the file, as it was loaded. */
  readonly file: string;
  readonly message: string;
  /** UTF-16 offsets in the file's text; `end` is exclusive. */
  readonly offset: number;
  readonly end: number;
}

/** Takes a mistake at a place of the file that is being read. */
export type Complain = (message: string, place: { readonly start: number; readonly end: number }) => void;
