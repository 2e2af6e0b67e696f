import type { Hit, Proposal, Report, RuleContext, Topic } from '#rule';
import type { Analysed } from './analysed.ts';

/** The context in which one rule sees one message. `report` receives what it finds, `has` that nothing is missing. */
export function contextFor(
  analysed: Analysed,
  rule: string,
  options: Readonly<Record<string, unknown>>,
  report: (report: Report) => void,
  has: () => void,
  topics: readonly Topic[] = noTopics,
): RuleContext {
  return new Context(analysed, rule, options, report, has, topics);
}

const noTopics: readonly Topic[] = [];

/** A class, so that what is only looked up when asked for costs nothing to set up: one is made a rule and message. */
class Context implements RuleContext {
  constructor(
    private readonly analysed: Analysed,
    private readonly rule: string,
    readonly options: Readonly<Record<string, unknown>>,
    readonly report: (report: Report) => void,
    readonly has: () => void,
    readonly topics: readonly Topic[],
  ) {}

  get message() {
    return this.analysed.message;
  }
  get kind() {
    return this.analysed.message.kind;
  }
  get sentences() {
    return this.analysed.sentences;
  }
  get titleSentences() {
    return this.analysed.titleSentences;
  }
  get hits() {
    return this.analysed.hitsOf(this.rule);
  }
  get system() {
    return this.analysed.system;
  }
  get fields() {
    return this.analysed.fields;
  }
  get words() {
    return this.analysed.words;
  }
  // An own function: rules take it out of the context.
  readonly reportHit = (hit: Hit) => this.report(hitReport(hit));
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
