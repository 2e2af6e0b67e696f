import { type Change, isMap, plainOf, type Value } from '#config/edit/change.ts';
import { parseConfig } from '#config/parse.ts';
import type { Config } from '#config/types.ts';
import type { Linter } from '#engine/linter.ts';
import type { RuleMeta } from '#rule';
import { withTeamData } from '#rule/team-data.ts';
import { nameIn } from '#systems/name-in.ts';
import type { ServerContext } from '../context.ts';
import { type ChangedConfig, type ConfigTarget, changedConfig } from './config-target.ts';
import type { Found } from './found.ts';

/** A way to tell Kindlint that the team means these words. */
export interface OwnWords {
  readonly title: string;
  readonly change: Change;
  /** The change makes a new linter, which takes its time: to be checked only once it is chosen. */
  readonly slow: boolean;
}

/** What may be added to the configuration for a finding: to the glossary, the rule's accepted words, the placeholders. */
export function ownWordsFor({ linted, finding }: Found, { path, name, document }: ConfigTarget): OwnWords[] {
  const meta = linted.setting.engine.ruleSet.rules.find(({ meta: { id } }) => id === finding.rule)?.meta;
  if (!meta) return [];
  const placeholder = placeholderIn(finding);
  if (placeholder !== undefined) {
    const change: Change = { path: ['placeholders'], append: placeholder };
    return [{ title: `Add “${placeholder}” to the placeholders in ${name}`, change, slow: false }];
  }
  const wording = wordingIn(finding.quote);
  if (meta.words === undefined || wording === undefined) return [];
  const values = plainOf(parseConfig(path, document.getText(), () => undefined));
  return wordsChanges(meta, wording, isMap(values) ? values.rules : undefined).map(({ where, change }) => ({
    title: `Add “${wording}” to the ${where} in ${name}`,
    change,
    slow: true,
  }));
}

/** The configuration with the words; undefined where it would not take this finding away. */
export async function withOwnWords(
  server: ServerContext,
  target: ConfigTarget,
  found: Found,
  { change, slow }: OwnWords,
): Promise<ChangedConfig | undefined> {
  const changed = await changedConfig(server, target, change);
  if (!changed) return undefined;
  const linter = slow ? await linterWith(found, changed.config) : found.linted.setting.linter;
  return linter && takesAway(linter, target, found, changed.config) ? changed : undefined;
}

/** Rules that leave alone what the configuration lists as placeholders, and where the name stands in their quotes. */
const NAMES: Readonly<Record<string, (quote: string) => string>> = {
  'template/unknown-placeholder': (quote) => {
    const found = nameIn(quote) ?? nameIn(`{{${quote}}}`);
    return found ? (nameIn(quote) ? quote.slice(found.start, found.end) : quote) : '';
  },
  'template/unfilled-blank': (quote) => /^[[{(<]+\s*(.*?)\s*[\])}>]+$/.exec(quote)?.[1] ?? '',
};

function placeholderIn({ rule, quote }: Found['finding']): string | undefined {
  const name = Object.hasOwn(NAMES, rule) ? NAMES[rule]?.(quote) : undefined;
  return name && /^[\p{L}\p{N}_][\p{L}\p{N}_.\- ]{0,80}$/u.test(name) ? name : undefined;
}

/** Plain words that the phrase language reads as themselves. */
function wordingIn(quote: string): string | undefined {
  const words = quote.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  return /^[\p{L}\p{N}][\p{L}\p{N}' -]{0,60}$/u.test(words) && words.split(' ').length <= 8 ? words : undefined;
}

function wordsChanges(meta: RuleMeta, wording: string, rules: Value | undefined): { where: string; change: Change }[] {
  const now = isMap(rules) ? rules[meta.id] : undefined;
  const own: Change =
    // A severity alone becomes a group that keeps it.
    typeof now === 'string'
      ? { path: ['rules', meta.id], set: { severity: now, words: { [wording]: false } } }
      : { path: ['rules', meta.id, 'words', wording], set: false };
  const accepted = { where: 'accepted words of this rule', change: own };
  if (meta.words !== 'glossary') return [accepted];
  return [{ where: 'glossary', change: { path: ['glossary', wording], set: false } }, accepted];
}

/** A linter that knows the words of a changed configuration. It has the rule alone: no other one counts here. */
async function linterWith({ linted, finding }: Found, config: Config): Promise<Linter | undefined> {
  const { engine } = linted.setting;
  const { ruleSet, problems } = withTeamData(engine.ruleSet, config);
  if (problems.length > 0) return undefined;
  return engine.create({
    ...ruleSet,
    rules: ruleSet.rules.filter(({ meta }) => meta.id === finding.rule),
    lexicon: { ...ruleSet.lexicon, rules: ruleSet.lexicon.rules.filter(({ id }) => id === finding.rule) },
  });
}

function takesAway(linter: Linter, { seen }: ConfigTarget, { linted, finding }: Found, config: Config): boolean {
  const options = { named: linted.setting.included, config };
  const after = linter.lint(seen, linted.result.text, options);
  const start = finding.spans[0]?.start;
  return (
    after !== undefined && !after.findings.some(({ rule, spans }) => rule === finding.rule && spans[0]?.start === start)
  );
}
