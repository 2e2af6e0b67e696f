import type { Preview, PreviewSample } from '#protocol/requests.ts';
import { h, type PageNode } from './node.ts';

/** The values shown for placeholders, to be changed. */
export function samplesSection({ samples }: Preview): PageNode | undefined {
  if (samples.length === 0) return undefined;
  return h(
    'section',
    { class: 'samples', 'aria-labelledby': 'samples' },
    h('h2', { id: 'samples' }, 'Sample values'),
    h('p', { class: 'help' }, 'Shown in place of placeholders, in each preview. Yours are kept in your settings.'),
    h('ul', {}, ...samples.map(row)),
  );
}

function row({ name, value, own }: PreviewSample, index: number): PageNode {
  const id = `sample-${index}`;
  return h(
    'li',
    {},
    h('label', { for: id }, name),
    h('input', { id, type: 'text', value, 'data-sample': name, spellcheck: 'false', autocomplete: 'off' }),
    own &&
      h(
        'button',
        {
          type: 'button',
          class: 'reset',
          'data-act': 'reset',
          'data-name': name,
          'aria-label': `Reset the value for ${name}`,
        },
        'Reset',
      ),
  );
}
