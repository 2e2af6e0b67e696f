import type { Shown } from '#protocol/preview-page.ts';
import type { Preview } from '#protocol/requests.ts';
import { findingsSection, missingSection } from './findings.ts';
import { layout } from './layout.ts';
import { h, type PageNode } from './node.ts';
import { partNode } from './parts.ts';
import { samplesSection } from './samples.ts';
import { aboutText, countsText } from './words.ts';

/** The whole page. */
export function render({ preview, note, locked }: Shown): PageNode {
  if (!preview) return h('main', { class: 'empty' }, h('p', {}, note ?? 'Nothing to preview yet.'));
  return h(
    'main',
    {},
    header(preview, locked),
    message(preview),
    missingSection(preview),
    findingsSection(preview),
    samplesSection(preview),
  );
}

function header({ message: about, system }: Preview, locked: boolean): PageNode {
  const worst =
    about.counts.error > 0 ? 'error' : about.counts.warning > 0 ? 'warning' : about.counts.info > 0 ? 'info' : 'none';
  return h(
    'header',
    { class: 'about' },
    h('h1', {}, about.title || 'Untitled'),
    h(
      'p',
      {},
      h('span', {}, aboutText(about, system)),
      h('span', { class: `counts ${worst}`, role: 'status' }, countsText(about.counts)),
    ),
    h(
      'button',
      {
        class: 'lock',
        type: 'button',
        'data-act': 'lock',
        'aria-pressed': String(locked),
        title: locked ? 'Follow the cursor again' : 'Stay with this message, wherever the cursor goes',
      },
      locked ? 'Pinned' : 'Pin',
    ),
  );
}

/** The message as the customer reads it. */
function message({ blocks, findings, message: about }: Preview): PageNode {
  const parts = layout(blocks);
  return h(
    'article',
    {
      class: `message ${about.kind}`,
      'aria-label': `${about.kind === 'article' ? 'The article' : 'The message'} as the customer reads it`,
      ...(about.locale !== undefined && { lang: about.locale }),
    },
    ...(parts.length > 0
      ? parts.map((part) => partNode(part, findings))
      : [h('p', { class: 'nothing' }, 'This message has no text yet.')]),
  );
}
