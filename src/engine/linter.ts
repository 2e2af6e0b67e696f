import { defaultConfig } from '#config/defaults.ts';
import { systemFor } from '#config/files.ts';
import { matchIgnore } from '#config/ignore.ts';
import type { Config } from '#config/types.ts';
import type { Message, ReadError, Reading } from '#core/message.ts';
import { Reparser } from '#formats/markdown/reparse.ts';
import type { Beside } from '#formats/recognise/beside.ts';
import { readFile } from '#formats/registry.ts';
import { compileLexicon } from '#lexicon/compile.ts';
import { PassageMemory } from '#lexicon/passage-memory.ts';
import type { RuleMeta } from '#rule';
import type { RuleSet } from '#rule/rule-set.ts';
import { type Job, type Judged, judgeMessage } from './judge.ts';
import { languagesOf } from './languages.ts';
import type { Located } from './locate.ts';
import { byPlace, fewPerSentence, withoutYielded } from './overlaps.ts';
import { Silence } from './suppress.ts';
import type { FileResult, MessageInfo, Suppressed } from './types.ts';
import { UNUSED_SUPPRESSION, unusedFindings } from './unused.ts';

export interface LintOptions {
  /** True where the user named the file or the configuration includes it. */
  readonly named?: boolean;
  readonly config?: Config;
  /** Files in the same folder that say more of it; `besideNames` tells which. */
  readonly beside?: Beside | undefined;
}

/** Reads files and judges their messages by one set of rules. Pure: no clock, no files, the same answer each time. */
export interface Linter {
  readonly rules: readonly RuleMeta[];
  /**
   * Lints one file.
   * @param path with forward slashes, relative to the configuration's folder where the file is below it
   * @param text as it is on disk, BOM included
   * @returns undefined where the file is none of ours and is left alone
   */
  lint(path: string, text: string, options?: LintOptions): FileResult | undefined;
  /** Reads a file without judging it. */
  read(path: string, text: string, options?: LintOptions): Reading | undefined;
  /**
   * A linter for one document while it is edited. It gives the same answers in less time: what an edit leaves as it was
   * is kept from one text to the next. It goes with the document.
   */
  forDocument(): Linter;
}

/** Compiles the rules' phrases once and returns a linter for them. Throws where the set itself is faulty. */
export function createLinter(ruleSet: RuleSet): Linter {
  const lexicon = compileLexicon(ruleSet.lexicon);
  const inLanguage = languagesOf(ruleSet);
  const metas = new Map(ruleSet.rules.map((rule) => [rule.meta.id, rule.meta]));
  const linterOf = ({ reparser, memory }: Kept): Linter => {
    const read = (path: string, text: string, { named = false, config = defaultConfig, beside }: LintOptions = {}) => {
      reparser?.begin();
      return readFile({ path, text, named, config, beside, markdown: reparser?.parse });
    };
    return {
      rules: [...metas.values()],
      read,
      lint(path, text, options = {}) {
        const { config = defaultConfig } = options;
        const reading = read(path, text, options);
        memory?.begin();
        return reading && lintReading(reading, { path, text, config, ruleSet, lexicon, inLanguage, memory, metas });
      },
      forDocument: () => linterOf({ reparser: new Reparser(), memory: new PassageMemory() }),
    };
  };
  return linterOf({});
}

/** What a linter for one document keeps from one text of it to the next. */
interface Kept {
  readonly reparser?: Reparser;
  readonly memory?: PassageMemory;
}

interface FileJob extends Job {
  readonly metas: ReadonlyMap<string, RuleMeta>;
}

function lintReading(reading: Reading, job: FileJob): FileResult {
  const { path, text, config } = job;
  const found: Located[] = [];
  const messages: MessageInfo[] = [];
  const errors: ReadError[] = [...reading.errors];
  const system = systemFor(config, path);
  for (const own of reading.messages) {
    // What a file says of itself is nearer than what the configuration says of many.
    const message = own.system === undefined && system !== undefined ? { ...own, system } : own;
    const judged = judgeMessage(message, job);
    found.push(...withoutYielded(judged.found, job.metas));
    errors.push(...judged.errors);
    messages.push(infoOf(message, judged));
  }
  found.sort(byPlace(job.metas));
  const silence = new Silence(reading.directives, text);
  const usedIgnores = new Set<number>();
  const suppressed: Suppressed[] = [];
  const shown = found.filter((one) => {
    const { finding } = one;
    const reason =
      silence.reasonFor(finding.rule, finding.spans[0]?.start ?? 0) ??
      ignoredBy(config, path, one.message, finding.rule, usedIgnores);
    if (reason !== undefined) suppressed.push({ finding, reason });
    return reason === undefined;
  });
  const findings = fewPerSentence(shown, job.metas);
  const known = () => [...job.metas.keys(), UNUSED_SUPPRESSION];
  const unused = reading.directives.length === 0 ? [] : unusedFindings(silence.complaints(known()));
  return {
    path,
    text,
    form: reading.form,
    errors,
    messages,
    findings: [...findings.map((one) => one.finding), ...unused].sort(
      (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    ),
    suppressed,
    usedIgnores: [...usedIgnores],
  };
}

function ignoredBy(
  config: Config,
  path: string,
  message: Message,
  rule: string,
  used: Set<number>,
): string | undefined {
  const target = { path, kind: message.kind, system: message.system, title: message.title, id: message.id };
  const index = config.ignore.findIndex((entry) => matchIgnore(entry, target, rule));
  if (index < 0) return undefined;
  used.add(index);
  return config.ignore[index]?.reason ?? '';
}

function infoOf(message: Message, { words, skipped, looked }: Judged): MessageInfo {
  const { id, kind, title, system, locale, range } = message;
  return { id, kind, title, system, locale, words, range, looked, skipped };
}
