import type { Finding } from '#core/finding.ts';
import type { Message } from '#core/message.ts';
import { type Engine, engineOf } from '#engine/engine.ts';
import type { Linter } from '#engine/linter.ts';
import type { FileResult, MessageInfo } from '#engine/types.ts';
import type { LoadedRule } from '#rule/rule-set.ts';
import type { RuleMeta } from '#rule/types.ts';

export const opener = meta('positive-framing/negative-opener', 'Start with what helps');
export const word = meta('template/repeated-word', 'Say each word once');

function meta(id: string, title: string): RuleMeta {
  return {
    id,
    family: id.slice(0, id.indexOf('/')),
    title,
    lesson: ['positive'],
    severity: 'warning',
    scope: 'phrase',
    preset: 'recommended',
    kinds: ['macro', 'article'],
    messages: { default: { text: 'x', help: 'y' } },
    options: {},
    yields: [],
  };
}

const page = { advice: 'Say it.', why: 'It **matters**.', examples: '', leaveAlone: '- Fine.', turnOff: 'Never.' };

/**
 * An engine without language: in a `.md` or `.html` file each line `# title` starts a message, “Unfortunately, ” is a finding and
 * “the the” is one with a safe fix; a line of “¡” puts the message into Spanish; `BROKEN` is a fault of the file.
 */
export function fakeEngine(): Engine {
  const rules: LoadedRule[] = [
    { meta: opener, page },
    { meta: word, page },
  ];
  const linter: Linter = {
    rules: rules.map((rule) => rule.meta),
    lint: (path, text, options) =>
      /\.(md|html)$/.test(path)
        ? lint(path, text, options?.config?.overrides ?? [], options?.config?.ignore.length ? [0] : [])
        : undefined,
    read: (path, text) =>
      /\.(md|html)$/.test(path)
        ? { form: 'fake', messages: fakeMessages(text), errors: [], directives: [] }
        : undefined,
    forDocument: () => linter,
  };
  return engineOf({ rules, lexicon: {} as never }, { systems: ['zendesk'], create: async () => linter });
}

function lint(path: string, text: string, overrides: readonly { rules?: object }[], usedIgnores: number[]): FileResult {
  const off = JSON.stringify(overrides).includes('"off"');
  const findings: Finding[] = [];
  for (const match of text.matchAll(/Unfortunately, |the the/g)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const safe = match[0] === 'the the';
    if (off && !safe) continue;
    findings.push({
      rule: safe ? word.id : opener.id,
      severity: safe ? 'error' : 'warning',
      scope: 'phrase',
      message: safe ? 'A word stands here twice.' : 'The bad news comes first, and the customer stops reading.',
      help: 'Start with what you can do.',
      messageId: 'default',
      spans: [span],
      quote: text.slice(span.start, span.end),
      fixes: safe
        ? [
            {
              title: 'Write “the”',
              class: 'safe',
              edits: [{ start: span.start + 3, end: span.end, text: '' }],
              intent: [],
            },
          ]
        : [],
    });
  }
  const broken = text.indexOf('BROKEN');
  return {
    path,
    text,
    form: 'fake',
    errors: broken < 0 ? [] : [{ message: 'This is broken.', offset: broken }],
    messages: messagesOf(text),
    findings,
    suppressed: [],
    usedIgnores,
  };
}

function messagesOf(text: string): MessageInfo[] {
  const starts = [...text.matchAll(/^\uFEFF?# (.*)$/gm)];
  return starts.map((match, i) => {
    const range = { start: match.index, end: starts[i + 1]?.index ?? text.length };
    const body = text.slice(range.start, range.end);
    const skipped = body.includes('¡') ? 'language: es' : undefined;
    const title = match[1] ?? '';
    return { id: title, kind: 'macro', title, system: undefined, locale: undefined, words: 3, range, skipped };
  });
}

function fakeMessages(text: string): Message[] {
  return messagesOf(text).map(({ id, kind, title, range }) => ({ id, kind, title, range, passages: [] }));
}
