import type { Position } from 'vscode-languageserver-types';
import type { Shown, ToPage } from '#protocol/preview-page.ts';
import type { PageNode } from '../node.ts';
import { rangeOf } from '../places.ts';
import { render } from '../render.ts';
import { api } from './api.ts';
import { showCursor } from './cursor.ts';
import { editSample } from './edit.ts';
import { ensureStop, handleKeys } from './keys.ts';
import { patch } from './patch.ts';
import { ScrollSync } from './scroll.ts';

const root = document.getElementById('page') as HTMLElement;
const scroll = new ScrollSync(root, (line) => api.postMessage({ type: 'scrolled', line }));
let tree: PageNode | undefined;
let shown: Shown = { locked: false };
let cursor: Position | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') show(data);
  else if (data.type === 'scroll') scroll.to(data.line);
  else if (data.type === 'cursor') {
    cursor = data.position;
    showCursor(root, cursor);
  }
});

function show(next: Shown): void {
  const isOther = isOtherMessage(shown, next);
  shown = next;
  const after = render(next);
  patch(root, tree, after);
  tree = after;
  ensureStop(root);
  if (isOther) {
    cursor = undefined;
    window.scrollTo({ top: 0 });
  }
  showCursor(root, cursor);
  if (next.preview) {
    const { uri, message } = next.preview;
    api.setState({ uri, message: message.id, locked: next.locked });
  }
}

/** A message whose title is edited gets another id, and stays the same at its place. */
function isOtherMessage({ preview: a }: Shown, { preview: b }: Shown): boolean {
  if (!a || !b) return a !== b;
  return (
    a.uri !== b.uri || (a.message.id !== b.message.id && a.message.range.start.line !== b.message.range.start.line)
  );
}

/** Does what an element of the page stands for. @param focus go to the editor as well? */
function activate(target: HTMLElement): void {
  const actor = target.closest<HTMLElement>('[data-act]');
  const name = actor?.dataset.name ?? '';
  if (actor?.dataset.act === 'lock') api.postMessage({ type: 'lock', locked: !shown.locked });
  else if (actor?.dataset.act === 'reset') api.postMessage({ type: 'sample', name });
  else if (actor?.dataset.act === 'sample') {
    reveal(actor, false);
    editSample(actor, (own, value) => api.postMessage({ type: 'sample', name: own, value }));
  } else reveal(target, true);
}

function reveal(target: HTMLElement, focus: boolean): void {
  const range = rangeOf(target.closest('[data-range]')?.getAttribute('data-range'));
  if (range) api.postMessage({ type: 'reveal', range, focus });
}

root.addEventListener('click', (event) => {
  // Words that were just marked to be copied are left alone.
  const marked = window.getSelection()?.toString() !== '';
  const target = event.target as HTMLElement;
  if (!target.closest('input, label') && (!marked || target.closest('button'))) activate(target);
});
root.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const name = target.dataset.sample;
  if (name !== undefined) api.postMessage({ type: 'sample', name, value: target.value });
});
handleKeys(root, activate);
api.postMessage({ type: 'ready' });
