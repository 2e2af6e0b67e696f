import { ruleSetting } from '#config/rule-setting.ts';
import type { Config } from '#config/types.ts';
import type { Message, ReadError } from '#core/message.ts';
import { analyse, type Analysis } from '#lexicon/analyse.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import type { Report } from '#rule';
import type { LoadedRule, RuleSet } from '#rule/rule-set.ts';
import { systemInfo } from '#systems/index.ts';
import { type Analysed, contextFor } from './context.ts';
import { languageOf } from './language.ts';
import { type Located, locate } from './locate.ts';

export interface Judged {
  readonly found: readonly Located[];
  readonly errors: readonly ReadError[];
  readonly words: number;
  /** Why the message was not judged (or only in part); undefined where it was. */
  readonly skipped: string | undefined;
}

interface Job {
  readonly path: string;
  readonly text: string;
  readonly config: Config;
  readonly ruleSet: RuleSet;
  readonly lexicon: Lexicon;
}

/** Lets every rule that is on see one message. A rule that throws is contained: it becomes an error of the file. */
export function judgeMessage(message: Message, job: Job): Judged {
  if (message.skip !== undefined) return { found: [], errors: [], words: 0, skipped: message.skip };
  const prose = message.passages.map((passage) => passage.view.text).join('\n');
  if (prose.trim() === '') return { found: [], errors: [], words: 0, skipped: 'empty' };
  const language = languageOf(proseOf(message), message.locale);
  const skipped = language !== 'en' ? `language: ${language}` : message.kind === 'note' ? 'internal note' : undefined;
  const analysis = analyse(message, job.lexicon);
  const analysed = {
    message,
    sentences: analysis.sentences,
    titleSentences: analysis.titleSentences,
    words: analysis.words,
    system: systemInfo(message.system),
    fields: [...(message.fields ?? []), ...job.config.placeholders],
  };
  const found: Located[] = [];
  const errors: ReadError[] = [];
  for (const rule of job.ruleSet.rules) {
    // A template is broken in any language, and for agents too.
    if (skipped !== undefined && rule.meta.family !== 'template') continue;
    try {
      found.push(...runRule(rule, analysed, analysis, job));
    } catch (fault) {
      errors.push({ message: crashText(rule.meta.id, fault), offset: message.range.start });
    }
  }
  return { found, errors, words: analysis.words, skipped };
}

function runRule(rule: LoadedRule, analysed: Analysed, analysis: Analysis, job: Job): Located[] {
  const { message } = analysed;
  const { severity, options } = ruleSetting(job.config, rule.meta, {
    path: job.path,
    kind: message.kind,
    title: message.title,
    system: message.system,
  });
  if (severity === 'off') return [];
  const found: Located[] = [];
  const report = (what: Report) => {
    found.push(locate(what, rule.meta, severity, message, job.text));
  };
  const hits = analysis.hitsOf(rule.meta.id);
  if (!rule.check && hits.length === 0) return found;
  const context = contextFor(analysed, hits, options, report);
  if (rule.check) rule.check.check(context);
  else hits.forEach(context.reportHit);
  return found;
}

/** The words that tell the language: no code, placeholders or addresses. */
function proseOf(message: Message): string {
  return message.passages
    .map(({ view, atoms }) => {
      let at = 0;
      let out = '';
      for (const atom of atoms) {
        if (atom.kind === 'quotation' || atom.kind === 'label') continue;
        out += `${view.text.slice(at, atom.start)} `;
        at = atom.end;
      }
      return out + view.text.slice(at);
    })
    .join('\n');
}

function crashText(rule: string, fault: unknown): string {
  const what = fault instanceof Error ? fault.message : String(fault);
  return `The rule ${rule} stopped here with a fault of its own (${what}); the other rules went on. Please report it, and turn the rule off with “${rule}: off” until it is mended.`;
}
