import { type ResolvedRule, ruleSetting } from '#config/rule-setting.ts';
import type { Config } from '#config/types.ts';
import type { Severity } from '#core/finding.ts';
import type { Message, ReadError } from '#core/message.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import type { PassageMemory } from '#lexicon/passage-memory.ts';
import type { Report } from '#rule';
import type { LoadedRule, RuleSet } from '#rule/rule-set.ts';
import { Analysed } from './analysed.ts';
import { contextFor } from './context.ts';
import { languageOf, SAMPLE } from './language.ts';
import type { InLanguage } from './languages.ts';
import { type Located, locate } from './locate.ts';
import { inSentences } from './overlaps.ts';

export interface Judged {
  readonly found: readonly Located[];
  readonly errors: readonly ReadError[];
  readonly words: number;
  /** Rules that have looked for what their message lacks or has, and whether it has it. */
  readonly looked: ReadonlyMap<string, boolean>;
  /** Why the message was not judged (or only in part); undefined where it was. */
  readonly skipped: string | undefined;
}

/** What judging a message goes by. */
export interface Job {
  readonly path: string;
  readonly text: string;
  readonly config: Config;
  readonly ruleSet: RuleSet;
  readonly lexicon: Lexicon;
  /** What messages of another language than English are judged by; undefined where nothing is known of it. */
  readonly inLanguage: (language: string) => InLanguage | undefined;
  /** What is known of the document's passages, where it is judged again and again. */
  readonly memory?: PassageMemory | undefined;
}

const NOTHING = { found: [], errors: [], words: 0, looked: new Map<string, boolean>() };

/** Lets every rule that is on see one message. A rule that throws is contained: it becomes an error of the file. */
export function judgeMessage(message: Message, asked: Job): Judged {
  if (message.skip !== undefined) return { ...NOTHING, skipped: message.skip };
  const sample = sampleOf(message);
  if (sample === '') return { ...NOTHING, skipped: 'empty' };
  const language = languageOf(sample, message.locale);
  const other = language === 'en' ? undefined : asked.inLanguage(language);
  const job = other ? { ...asked, ...other } : asked;
  const foreign = language !== 'en' && !other;
  const skipped = foreign ? `language: ${language}` : message.kind === 'note' ? 'internal note' : undefined;
  // A template is broken in any language, and for agents too.
  const { on, ids } = rulesFor(message, job, skipped === undefined ? '' : 'template');
  const analysed = new Analysed(message, job.lexicon, job.config.placeholders, ids, job.memory);
  const found: Located[] = [];
  const errors: ReadError[] = [];
  const looked = new Map<string, boolean>();
  for (const one of on) {
    try {
      runRule(one, analysed, job, found, looked);
    } catch (fault) {
      errors.push({ message: crashText(one.rule.meta.id, fault), offset: message.range.start });
    }
  }
  return {
    found: inSentences(found, () => analysed.sentences),
    errors,
    looked,
    words: skipped === undefined ? analysed.words : wordsOf(message),
    skipped,
  };
}

interface RuleOn {
  readonly rule: LoadedRule;
  readonly severity: Severity;
  readonly options: ResolvedRule['options'];
}

interface RulesOn {
  readonly on: readonly RuleOn[];
  readonly ids: readonly string[];
}

/** Without overrides the same rules are on for all messages of a kind. */
const answers = new WeakMap<Config, WeakMap<RuleSet, Map<string, RulesOn>>>();

/** The rules, of one family or (for '') of all, that are on for a message, with what the configuration says of them. */
function rulesFor(message: Message, job: Job, family: string): RulesOn {
  const { config, ruleSet } = job;
  if (config.overrides.length > 0) return rulesOf(message, job, family);
  const ofConfig = answers.get(config) ?? new WeakMap<RuleSet, Map<string, RulesOn>>();
  answers.set(config, ofConfig);
  const ofSet = ofConfig.get(ruleSet) ?? new Map<string, RulesOn>();
  ofConfig.set(ruleSet, ofSet);
  const key = `${message.kind} ${family}`;
  const answer = ofSet.get(key) ?? rulesOf(message, job, family);
  ofSet.set(key, answer);
  return answer;
}

function rulesOf(message: Message, { path, config, ruleSet }: Job, family: string): RulesOn {
  const target = { path, kind: message.kind, title: message.title, system: message.system };
  const on = ruleSet.rules.flatMap((rule) => {
    if (family !== '' && rule.meta.family !== family) return [];
    const { severity, options } = ruleSetting(config, rule.meta, target);
    return severity === 'off' ? [] : [{ rule, severity, options }];
  });
  return { on, ids: on.map(({ rule }) => rule.meta.id) };
}

function runRule(
  { rule, severity, options }: RuleOn,
  analysed: Analysed,
  job: Job,
  found: Located[],
  looked: Map<string, boolean>,
): void {
  const { meta, check, topics } = rule;
  const { message } = analysed;
  if (!check && analysed.hitsOf(meta.id).length === 0) return;
  if (meta.silentWhereNone !== undefined) looked.set(meta.id, false);
  const report = (what: Report) => found.push(locate(what, meta, severity, message, job.text));
  const context = contextFor(analysed, meta.id, options, report, () => looked.set(meta.id, true), topics);
  if (check) check.check(context);
  else for (const hit of context.hits) context.reportHit(hit);
}

/** The first words that tell the language: no code, placeholders or addresses. Empty where the message has no text. */
function sampleOf(message: Message): string {
  let out = '';
  let blank = true;
  for (const { view, atoms } of message.passages) {
    let at = 0;
    for (const atom of atoms) {
      if (atom.kind === 'quotation' || atom.kind === 'label') continue;
      out += `${view.text.slice(at, atom.start)} `;
      at = atom.end;
      blank = false;
    }
    out += `${view.text.slice(at)}\n`;
    if (out.length > SAMPLE) break;
  }
  return blank && out.trim() === '' ? '' : out;
}

/** Words of a message that is not taken apart: what stands between white space. */
function wordsOf(message: Message): number {
  return message.passages.reduce((sum, { view }) => sum + (view.text.match(/\S+/g)?.length ?? 0), 0);
}

function crashText(rule: string, fault: unknown): string {
  const what = fault instanceof Error ? fault.message : String(fault);
  return `The rule ${rule} stopped here with a fault of its own (${what}); the other rules went on. Please report it, and turn the rule off with “${rule}: off” until it is mended.`;
}
