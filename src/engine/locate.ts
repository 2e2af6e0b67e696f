import type { Finding, Fix, Severity } from '#core/finding.ts';
import type { Message, Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { Proposal, Report, RuleMeta } from '#rule';
import { fileEdits } from './edits.ts';
import { twinEdits } from './twins.ts';

/** A finding that still knows its passage, for overlaps and for checking fixes. */
export interface Located {
  readonly finding: Finding;
  readonly message: Message;
  readonly passage: Passage;
  /** In the passage's text. */
  readonly at: Range;
  /** Position of the sentence that it starts in, where that was asked for. */
  readonly sentence?: number;
}

/** Turns a rule's report into a finding with places in the file. `file` is the file's text as it is on disk. */
export function locate(report: Report, meta: RuleMeta, severity: Severity, message: Message, file: string): Located {
  const passage = passageOf(report);
  const at = { start: report.at.start, end: report.at.end };
  const texts = meta.messages[report.message ?? 'default'] ?? meta.messages.default;
  const { fixes, refused } = fixesOf(report.fixes ?? [], message, file);
  const spans = passage.view.map.toSource(at.start, at.end);
  const quote = passage.view.text.slice(at.start, at.end);
  return {
    message,
    passage,
    at,
    finding: {
      rule: meta.id,
      severity,
      scope: report.missing ? 'message' : meta.scope,
      message: fill(texts?.text ?? meta.title, { quote, ...report.data }),
      help: fill(texts?.help ?? '', { quote, ...report.data }),
      messageId: message.id,
      spans: spans.length > 0 ? spans : [passage.view.map.hull(at.start, at.end)],
      quote: report.missing ? '' : quote,
      fixes,
      ...(refused !== undefined && fixes.length === 0 ? { unfixable: refused } : {}),
    },
  };
}

function passageOf(report: Report): Passage {
  return 'sentence' in report.at ? report.at.sentence.passage : report.at.passage;
}

function fixesOf(proposals: readonly Proposal[], message: Message, file: string): { fixes: Fix[]; refused?: string } {
  const fixes: Fix[] = [];
  let refused: string | undefined;
  for (const proposal of proposals) {
    const edits = [];
    const intent = [...proposal.edits];
    let reason: string | undefined;
    for (const edit of proposal.edits) {
      const second = twinEdits(edit, message);
      if (typeof second === 'string') reason = second;
      else intent.push(...second);
    }
    for (const edit of intent) {
      const written = fileEdits(edit, file);
      if (typeof written === 'string') reason = written;
      else edits.push(...written);
    }
    if (reason !== undefined) refused = reason;
    else if (edits.length > 0) {
      edits.sort((a, b) => a.start - b.start);
      fixes.push({ title: proposal.title, class: proposal.class, edits, intent });
    }
  }
  return refused === undefined ? { fixes } : { fixes, refused };
}

/** Puts values into `{name}`; an unknown name stays as it is. */
function fill(text: string, data: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/gi, (whole, name: string) => data[name] ?? whole);
}
