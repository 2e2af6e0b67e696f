/**
 * The blocks of the message are one stop of the tab key; the arrow keys go from one to the next, Home and End to the
 * first and the last. Enter on a block is what a click is.
 */
export function handleKeys(root: HTMLElement, activate: (element: HTMLElement) => void): void {
  root.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.key === 'Enter' && target.closest('button, input') === null) {
      event.preventDefault();
      activate(target);
    } else if (target.matches('[data-block]')) move(root, target, event);
  });
  root.addEventListener('focusin', (event) => {
    const block = (event.target as HTMLElement).closest<HTMLElement>('[data-block]');
    if (block) makeStop(root, block);
  });
}

/** Makes sure that the tab key reaches the message. */
export function ensureStop(root: HTMLElement): void {
  if (root.querySelector('[data-block][tabindex="0"]')) return;
  root.querySelector('[data-block]')?.setAttribute('tabindex', '0');
}

function move(root: HTMLElement, from: HTMLElement, event: KeyboardEvent): void {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
  const at = blocks.indexOf(from);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: blocks.length - 1 }[event.key];
  const block = to === undefined ? undefined : blocks[to];
  if (!block) return;
  event.preventDefault();
  block.focus();
}

function makeStop(root: HTMLElement, block: HTMLElement): void {
  for (const old of root.querySelectorAll('[data-block][tabindex="0"]')) old.setAttribute('tabindex', '-1');
  block.setAttribute('tabindex', '0');
}
