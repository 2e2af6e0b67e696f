import type { Message } from '#core/message.ts';
import type { Hit, Proposal, Report, RuleContext, RuleMeta, Sentence, SystemInfo } from '#rule';

/** What of a message's analysis all rules share. */
export interface Analysed {
  readonly message: Message;
  readonly sentences: readonly Sentence[];
  readonly titleSentences: readonly Sentence[];
  readonly words: number;
  readonly system: SystemInfo;
  readonly fields: readonly string[];
}

/** The context in which one rule sees one message. `report` receives what it finds. */
export function contextFor(
  analysed: Analysed,
  hits: readonly Hit[],
  options: Readonly<Record<string, unknown>>,
  report: (report: Report) => void,
): RuleContext {
  return {
    message: analysed.message,
    kind: analysed.message.kind,
    sentences: analysed.sentences,
    titleSentences: analysed.titleSentences,
    hits,
    options,
    system: analysed.system,
    fields: analysed.fields,
    words: analysed.words,
    report,
    reportHit: (hit) => report(hitReport(hit)),
  };
}

/** A phrase as it is reported by itself: its message, and each of its rewrites as a fix. */
export function hitReport(hit: Hit): Report {
  return {
    at: hit,
    message: hit.phrase.message,
    data: { because: hit.phrase.because, ...capturesOf(hit) },
    fixes: hit.phrase.fix === 'none' ? [] : hit.rewrites.map((text, i) => proposalFor(hit, text, i)),
  };
}

function proposalFor(hit: Hit, text: string, i: number): Proposal {
  const { passage } = hit.sentence;
  return {
    title: text === '' ? 'Delete' : `Write “${text}”`,
    // Only the first rewrite can be the one that is safe to apply unasked.
    class: i === 0 && hit.phrase.fix === 'safe' ? 'safe' : 'suggest',
    edits: [{ passage, start: hit.start, end: hit.end, text }],
  };
}

function capturesOf(hit: Hit): Record<string, string> {
  return Object.fromEntries(Object.entries(hit.captures).map(([name, captured]) => [name, captured.text]));
}

/** Is the rule about messages of this kind under this preset? */
export function judges(meta: RuleMeta, kind: Message['kind'], strict: boolean): boolean {
  return meta.kinds.includes(kind) || (strict && (meta.strictKinds?.includes(kind) ?? false));
}
