import type { ReadError } from '#core/message.ts';
import { type FileInput, memoised } from '#formats/adapter.ts';
import { guardJson, guardYaml } from '#formats/guard/index.ts';
import { parseJson } from '#formats/json/parse.ts';
import type { MarkdownParser } from '#formats/markdown/parse.ts';
import { parseYaml } from '#formats/yaml/parse.ts';
import type { DataFile } from './node.ts';

export type Syntax = 'json' | 'yaml';

/** The syntax of a file by its name; undefined where it is neither JSON nor YAML. */
export function syntaxOf(path: string): Syntax | undefined {
  if (/\.jsonc?$/i.test(path)) return 'json';
  return /\.ya?ml$/i.test(path) ? 'yaml' : undefined;
}

/** A file with what was read of it. */
export interface ParsedFile extends DataFile {
  readonly syntax: Syntax;
  /** True where the file is too large or too deep: nothing behind the fault was looked at. */
  readonly refused: boolean;
  /** Parses the Markdown in it. */
  readonly markdown?: MarkdownParser | undefined;
}

/** Reads a JSON or YAML file. Undefined for other files. Never throws. */
export function parseData(input: FileInput): ParsedFile | undefined {
  return memoised(input, parsedFile);
}

function parsedFile({ path, text, markdown }: FileInput): ParsedFile | undefined {
  const syntax = syntaxOf(path);
  return syntax && { ...parse(text, syntax), markdown };
}

function parse(text: string, syntax: Syntax): ParsedFile {
  const refused = guard(text, syntax);
  if (!refused) return { ...attempt(text, syntax), syntax, refused: false };
  // What stands before the fault may still tell what the file is.
  const head = text.slice(0, Math.min(refused.offset || HEAD, HEAD));
  const deep = guard(head, syntax);
  const read = attempt(deep ? head.slice(0, deep.offset) : head, syntax);
  return { ...read, errors: [refused], syntax, refused: true };
}

function guard(text: string, syntax: Syntax): ReadError | undefined {
  return syntax === 'json' ? guardJson(text) : guardYaml(text);
}

/** How much of a file that is refused is read, in UTF-16 code units. */
const HEAD = 250_000;

function attempt(text: string, syntax: Syntax): DataFile {
  try {
    return syntax === 'json' ? parseJson(text) : parseYaml(text);
  } catch {
    return { roots: [], comments: [], errors: [unreadable(syntax)] };
  }
}

function unreadable(syntax: Syntax): ReadError {
  const name = syntax === 'json' ? 'JSON' : 'YAML';
  return {
    message: `This file can’t be read as ${name}. Please check that it is complete and of this form.`,
    offset: 0,
  };
}
