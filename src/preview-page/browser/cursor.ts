import type { Position } from 'vscode-languageserver-types';
import { compare, holds, rangeOf } from '../places.ts';

const HERE = 'data-here';

/** Marks the block that the editor's cursor is in, and brings it into sight. */
export function showCursor(root: Element, position: Position | undefined): void {
  const block = position && blockAt(root, position);
  for (const old of root.querySelectorAll(`[${HERE}]`)) if (old !== block) old.removeAttribute(HERE);
  if (!block || block.hasAttribute(HERE)) return;
  block.setAttribute(HERE, '');
  const { top, bottom } = block.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) block.scrollIntoView({ block: 'nearest' });
}

/** The block that holds the place, else the last one before it. */
function blockAt(root: Element, position: Position): Element | undefined {
  let last: Element | undefined;
  for (const block of root.querySelectorAll('[data-block]')) {
    const range = rangeOf(block.getAttribute('data-range'));
    if (!range) continue;
    if (holds(range, position)) return block;
    if (compare(range.start, position) < 0) last = block;
  }
  return last;
}
