import { type FileInput, memoised } from '#formats/adapter.ts';
import type { MarkdownParser } from '#formats/markdown/parse.ts';
import type { DataFile } from './node.ts';
import { SYNTAXES, type Syntax, syntaxOf } from './syntaxes.ts';

export { type Syntax, syntaxOf };

/** A file with what was read of it. */
export interface ParsedFile extends DataFile {
  readonly syntax: Syntax;
  /** True where the file is too large or too deep: nothing behind the fault was looked at. */
  readonly refused: boolean;
  /** Parses the Markdown in it. */
  readonly markdown?: MarkdownParser | undefined;
}

/** Reads a file of values, such as JSON, YAML or CSV. Undefined for other files. Never throws. */
export function parseData(input: FileInput): ParsedFile | undefined {
  return memoised(input, parsedFile);
}

function parsedFile({ path, text, markdown }: FileInput): ParsedFile | undefined {
  const syntax = syntaxOf(path);
  return syntax && { ...parsed(path, text, syntax), markdown };
}

function parsed(path: string, text: string, syntax: Syntax): ParsedFile {
  const refused = SYNTAXES[syntax].guard(text);
  if (!refused) return { ...attempt(text, path, syntax), syntax, refused: false };
  // What stands before the fault may still tell what the file is.
  const head = text.slice(0, Math.min(refused.offset || HEAD, HEAD));
  const deep = SYNTAXES[syntax].guard(head);
  const read = attempt(deep ? head.slice(0, deep.offset) : head, path, syntax);
  return { ...read, errors: [refused], syntax, refused: true };
}

/** How much of a file that is refused is read, in UTF-16 code units. */
const HEAD = 250_000;

function attempt(text: string, path: string, syntax: Syntax): DataFile {
  const { name, parse } = SYNTAXES[syntax];
  try {
    return parse(text, path);
  } catch {
    const message = `This file can’t be read as ${name}. Please check that it is complete and of this form.`;
    return { roots: [], comments: [], errors: [{ message, offset: 0 }] };
  }
}
