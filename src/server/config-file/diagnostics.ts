import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Range } from '#core/range.ts';
import type { ServerContext } from '../context.ts';
import { SOURCE } from '../diagnostics/convert.ts';
import { CONFIGURATION } from '../workspace/problems.ts';
import type { LiveConfig } from './live-config.ts';

/** The code of an `ignore` entry that silences nothing. */
export const UNUSED_IGNORE = 'kindlint/unused-ignore';

/** All that is to say about a configuration, as it is being typed. */
export async function configDiagnostics(server: ServerContext, live: LiveConfig): Promise<Diagnostic[]> {
  const { document, findings } = live;
  const mistakes = findings.map(({ message, offset, end }) => ({
    range: { start: document.positionAt(offset), end: document.positionAt(end) },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: CONFIGURATION,
    message,
  }));
  const unused = (await unusedEntries(server, live)).map(({ start, end }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code: UNUSED_IGNORE,
    message: 'This entry of “ignore” silences nothing any more. You can take it out.',
    tags: [DiagnosticTag.Unnecessary],
  }));
  return [...mistakes, ...unused];
}

/** The `ignore` entries that silence nothing. Said only of a file that is saved, once all that it is about was read. */
export async function unusedEntries(server: ServerContext, { document, path }: LiveConfig): Promise<Range[]> {
  const { loaded } = await server.workspace.settingFor(document.uri);
  // As it was read, it is another text than the one in the editor, or another file that holds here.
  if (loaded?.config.file !== path || loaded.sources.get(path) !== document.getText()) return [];
  const { config } = loaded;
  return (server.unusedIgnores(config) ?? []).flatMap((index) => {
    const { offset, end } = config.ignore[index] ?? {};
    return offset === undefined || end === undefined ? [] : [{ start: offset, end }];
  });
}
