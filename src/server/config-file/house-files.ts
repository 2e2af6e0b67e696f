import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { parentOf } from '#config/paths.ts';
import { baseName } from '#formats/recognise/places.ts';
import { type HouseFile, withHouseRules } from '#rule/house-rules.ts';
import { type RuleSet, ruleOf } from '#rule/rule-set.ts';
import type { ServerContext } from '../context.ts';
import { SOURCE } from '../diagnostics/convert.ts';
import { openAt } from '../open-at.ts';
import { pathOf, uriOf } from '../paths.ts';
import { CONFIGURATION } from '../workspace/problems.ts';

const PARTS = ['rule.md', 'phrases.yaml'] as const;

/** What is wrong with a file of a house rule, as it is being typed. */
export async function houseDiagnostics(server: ServerContext, document: TextDocument): Promise<Diagnostic[]> {
  const path = pathOf(document.uri);
  const { problems } = withHouseRules(
    await rulesBeside(server, document.uri, path),
    await siblings(server, document, path),
  );
  return problems
    .filter(({ file }) => file === path)
    .map(({ line, message }) => {
      const range = contentOf(document, Math.max(0, line - 1));
      return { range, severity: DiagnosticSeverity.Error, source: SOURCE, code: CONFIGURATION, message };
    });
}

/** All other rules that hold there, a team's own ones among them. */
async function rulesBeside(server: ServerContext, uri: string, path: string): Promise<RuleSet> {
  const [builtIn, { ruleSet }] = await Promise.all([server.workspace.engineFor(), server.workspace.engineFor(uri)]);
  const own = path.split('/').slice(-3, -1).join('/');
  if (ruleOf(builtIn.ruleSet, own)) return ruleSet;
  const { rules, lexicon } = ruleSet;
  const others = { ...lexicon, rules: lexicon.rules.filter(({ id }) => id !== own) };
  return { ...ruleSet, rules: rules.filter(({ meta }) => meta.id !== own), lexicon: others };
}

/** The two files of the rule, the one that is being typed as it is in the editor. */
async function siblings(server: ServerContext, document: TextDocument, path: string): Promise<HouseFile[]> {
  const folder = parentOf(path);
  const files: HouseFile[] = [{ path, text: document.getText() }];
  for (const name of PARTS) {
    if (name === baseName(path)) continue;
    const other = `${folder}/${name}`;
    const open = openAt(server, other);
    const content = open ? { text: open.getText() } : await server.files.read(uriOf(other));
    if (content && 'text' in content) files.push({ path: other, text: content.text });
  }
  return files;
}

/** A line without the white space around what is on it. */
function contentOf(document: TextDocument, line: number): Diagnostic['range'] {
  const start = document.offsetAt({ line, character: 0 });
  const text = document
    .getText()
    .slice(start, document.offsetAt({ line: line + 1, character: 0 }))
    .trimEnd();
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  return { start: document.positionAt(start + indent), end: document.positionAt(start + text.length) };
}
