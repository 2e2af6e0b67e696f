import type { ReadError } from '#core/message.ts';
import { guardCsv } from '#formats/csv/guard.ts';
import { parseCsv } from '#formats/csv/parse.ts';
import { guardJson, guardYaml } from '#formats/guard/index.ts';
import { guardHcl } from '#formats/hcl/guard.ts';
import { parseHcl } from '#formats/hcl/parse.ts';
import { parseJsonLines } from '#formats/json/lines.ts';
import { parseJson } from '#formats/json/parse.ts';
import { guardScript } from '#formats/script/guard.ts';
import { parseScript } from '#formats/script/parse.ts';
import { parseYaml } from '#formats/yaml/parse.ts';
import type { DataFile } from './node.ts';

export type Syntax = 'json' | 'ndjson' | 'yaml' | 'csv' | 'hcl' | 'script';

/** How files of one syntax are read as a tree of values. */
export interface SyntaxReader {
  /** As users call it. */
  readonly name: string;
  /** Fits the paths of its files. */
  readonly path: RegExp;
  /** Why a text must not reach the parser; undefined where it may. */
  guard(text: string): ReadError | undefined;
  /** Reads a text that the guard let pass. May throw on what no guard foresaw. */
  parse(text: string, path: string): DataFile;
}

export const SYNTAXES: Readonly<Record<Syntax, SyntaxReader>> = {
  json: { name: 'JSON', path: /\.jsonc?$/i, guard: guardJson, parse: (text) => parseJson(text) },
  ndjson: { name: 'JSON Lines', path: /\.(?:ndjson|jsonl)$/i, guard: guardJson, parse: parseJsonLines },
  yaml: { name: 'YAML', path: /\.ya?ml$/i, guard: guardYaml, parse: parseYaml },
  csv: { name: 'CSV', path: /\.(?:csv|tsv|tab)$/i, guard: guardCsv, parse: parseCsv },
  hcl: { name: 'HCL', path: /\.(?:tf|tfvars|hcl)$/i, guard: guardHcl, parse: parseHcl },
  script: { name: 'JavaScript', path: /\.[cm]?[jt]sx?$/i, guard: guardScript, parse: parseScript },
};

/** The syntax of a file by its name; undefined where it is none of these. */
export function syntaxOf(path: string): Syntax | undefined {
  return (Object.keys(SYNTAXES) as Syntax[]).find((syntax) => SYNTAXES[syntax].path.test(path));
}
