import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { editConfig } from '#config/edit/edit-config.ts';
import { parseConfig } from '#config/parse.ts';
import type { ConfigFinding } from '#config/tree.ts';
import type { Edit } from '#core/finding.ts';
import { meantIn } from '#core/nearest.ts';
import { overlaps, type Range } from '#core/range.ts';
import { applyEdits } from '#engine/apply-edits.ts';
import type { Asked } from '../actions/asked.ts';
import { workspaceEdit } from '../actions/workspace-edit.ts';
import type { ServerContext } from '../context.ts';
import { unusedEntries } from './diagnostics.ts';
import type { LiveConfig } from './live-config.ts';

/** Mends what is wrong in a configuration: a name as it was meant, and an entry that does nothing taken out. */
export async function configActions(server: ServerContext, live: LiveConfig, asked: Asked): Promise<CodeAction[]> {
  if (!asked.wants(CodeActionKind.QuickFix)) return [];
  const { document, findings } = live;
  const range = { start: document.offsetAt(asked.range.start), end: document.offsetAt(asked.range.end) };
  const touched = (place: Range) => overlaps(place, range) || place.start === range.end || place.end === range.start;
  const fixes: Fix[] = [
    ...findings
      .filter(({ offset, end }) => touched({ start: offset, end }))
      .flatMap((finding) => asMeant(live, finding) ?? []),
    ...(await unusedEntries(server, live)).filter(touched).flatMap((entry) => takenOut(live, entry) ?? []),
  ];
  return fixes.flatMap(({ title, edits, start }): CodeAction[] => {
    const edit = workspaceEdit(server.client, [{ document, version: document.version, edits }]);
    const diagnostics = asked.diagnostics.filter((each) => startOf(live, each) === start);
    return edit ? [{ title, kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics, edit }] : [];
  });
}

interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Where the finding starts. */
  readonly start: number;
}

function asMeant(live: LiveConfig, { message, offset, end }: ConfigFinding): Fix | undefined {
  const meant = meantIn(message) ?? /^Please write (off) here/.exec(message)?.[1];
  if (meant === undefined) return undefined;
  const text = live.document.getText();
  const quote = /^["']/.exec(text.slice(offset, end))?.[0] ?? (/\.json$/i.test(live.path) ? '"' : '');
  const edits = [{ start: offset, end, text: `${quote}${meant}${quote}` }];
  return mistakes(live, applyEdits(text, edits)) <= mistakes(live, text)
    ? { title: `Write “${meant}”`, edits, start: offset }
    : undefined;
}

/** Mistakes of the syntax, which a new name could bring. */
function mistakes({ path }: LiveConfig, text: string): number {
  let count = 0;
  parseConfig(path, text, () => count++);
  return count;
}

function takenOut({ document, path }: LiveConfig, { start }: Range): Fix | undefined {
  const text = document.getText();
  const root = parseConfig(path, text, () => undefined);
  const list = root?.kind === 'map' ? root.entries.findLast(({ key }) => key === 'ignore')?.value : undefined;
  const index = list?.kind === 'list' ? list.items.findIndex((item) => item.start === start) : -1;
  const edits = index < 0 ? undefined : editConfig(path, text, { path: ['ignore', index], remove: true });
  return edits && { title: 'Take this entry out', edits, start };
}

function startOf({ document }: LiveConfig, { range }: Diagnostic): number {
  return document.offsetAt(range.start);
}
