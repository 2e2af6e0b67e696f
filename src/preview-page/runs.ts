import type { PreviewFinding, PreviewRun } from '#protocol/requests.ts';
import { h, type PageNode } from './node.ts';
import { rangeText } from './places.ts';
import { SEVERITY } from './words.ts';

const STYLES = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;
const WEIGHT: Readonly<Record<PreviewFinding['severity'], number>> = { error: 3, warning: 2, info: 1 };

/** A stretch of a block, with what is found in it. */
export function runNode(run: PreviewRun, findings: readonly PreviewFinding[]): PageNode {
  let node = innerNode(run);
  for (const style of run.marks ?? []) node = h(STYLES[style], {}, node);
  if (run.url !== undefined) node = h('span', { class: 'link', title: run.url }, node);
  const own = run.findings.flatMap((index) => findings[index] ?? []);
  return own.length > 0 ? marked(node, run, own) : node;
}

function innerNode(run: PreviewRun): PageNode {
  const place = { 'data-range': rangeText(run.range) };
  switch (run.kind) {
    case 'placeholder':
    case 'blank':
      return field(run, place);
    case 'code':
      return h('code', place, run.text);
    case 'image':
      return h(
        'span',
        { ...place, class: 'image', role: 'img', 'aria-label': imageText(run.text) },
        imageText(run.text),
      );
    case 'tag':
      return h(
        'span',
        { ...place, class: 'tag', title: 'Your help desk reads this; the customer does not see it' },
        tagText(run.text),
      );
    default:
      return h('span', place, run.text);
  }
}

/** A value that stands for another one; pressing it lets one change it. */
function field({ kind, name = '', text }: PreviewRun, place: Record<string, string>): PageNode {
  const isBlank = kind === 'blank';
  const what = isBlank ? `Blank “${name}”` : `Placeholder “${name}”`;
  return h(
    'button',
    {
      ...place,
      class: `field ${kind}${text === '' ? ' hollow' : ''}`,
      type: 'button',
      'data-act': 'sample',
      'data-name': name,
      title: isBlank ? `${what}: somebody fills this in` : `${what}, with a sample value`,
      'aria-label': `${text}. ${what}. Press to change the sample value.`,
    },
    text,
  );
}

/** Words that findings are about: reached by the tab key, and lead to their place in the file. */
function marked(node: PageNode, run: PreviewRun, own: readonly PreviewFinding[]): PageNode {
  const severity = own.reduce(
    (worst, { severity: each }) => (WEIGHT[each] > WEIGHT[worst] ? each : worst),
    'info' as const satisfies PreviewFinding['severity'] as PreviewFinding['severity'],
  );
  const texts = own.map(({ severity: each, message }) => `${SEVERITY[each]}: ${message}`);
  return h(
    'mark',
    {
      class: severity,
      'data-act': 'reveal',
      'data-range': rangeText(run.range),
      'data-findings': run.findings.join(' '),
      title: texts.join('\n'),
      // A field in it is a stop of its own.
      ...(run.kind !== 'placeholder' && run.kind !== 'blank' && { tabindex: '0', role: 'link' }),
      'aria-label': `${run.text}. ${texts.join(' ')}`,
    },
    node,
  );
}

function imageText(text: string): string {
  return text === '' ? 'Image without words' : `Image: ${text}`;
}

/** “if” for `{% if ticket.brand %}`. */
function tagText(text: string): string {
  return /[a-z]+/i.exec(text)?.[0] ?? '…';
}
