import { Range } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';

/** A range of the protocol as VS Code has it. */
export function rangeOf({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
