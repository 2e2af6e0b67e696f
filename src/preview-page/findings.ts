import type { Preview, PreviewFinding } from '#protocol/requests.ts';
import { h, type PageNode } from './node.ts';
import { rangeText } from './places.ts';
import { SEVERITY } from './words.ts';

/** What the message lacks. */
export function missingSection({ findings, message }: Preview): PageNode | undefined {
  const whole = message.kind === 'article' ? 'article' : 'message';
  return section('missing', `Not in the ${whole} yet`, findings, ({ missing }) => missing);
}

/** What is found in its words. */
export function findingsSection({ findings }: Preview): PageNode | undefined {
  return section('found', 'Found in the words', findings, ({ missing }) => !missing);
}

function section(
  id: string,
  title: string,
  findings: readonly PreviewFinding[],
  belongs: (finding: PreviewFinding) => boolean,
): PageNode | undefined {
  const own = [...findings.entries()].filter(([, finding]) => belongs(finding));
  if (own.length === 0) return undefined;
  return h(
    'section',
    { class: 'findings', 'aria-labelledby': id },
    h('h2', { id }, `${title} (${own.length})`),
    h('ul', {}, ...own.map(([index, finding]) => h('li', {}, button(finding, index)))),
  );
}

function button({ severity, message, help, rule, range }: PreviewFinding, index: number): PageNode {
  return h(
    'button',
    {
      class: severity,
      type: 'button',
      'data-act': 'reveal',
      'data-range': rangeText(range),
      'data-finding': String(index),
    },
    h('span', { class: 'severity' }, SEVERITY[severity]),
    h('span', { class: 'text' }, message),
    help !== '' && h('span', { class: 'help' }, help),
    h('span', { class: 'rule' }, rule),
  );
}
