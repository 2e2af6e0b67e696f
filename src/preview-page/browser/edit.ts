/**
 * Lets the reader change a sample value right where it stands: a field over the value, gone with Enter, Escape or a
 * click elsewhere. It stands outside of the message, so that news from the editor doesn't touch it.
 */
export function editSample(field: HTMLElement, keep: (name: string, value: string) => void): void {
  const name = field.dataset.name ?? '';
  const before = field.textContent ?? '';
  const input = document.createElement('input');
  input.type = 'text';
  input.className = 'inline-sample';
  input.value = before;
  input.spellcheck = false;
  input.setAttribute('aria-label', `Sample value for ${name}. Enter keeps it, Escape leaves it as it was.`);
  place(input, field);
  document.body.append(input);
  input.select();
  input.focus();

  let done = false;
  const end = (kept: boolean, back: boolean): void => {
    if (done) return;
    done = true;
    if (kept && input.value !== before) keep(name, input.value);
    input.remove();
    if (back) again(field, name)?.focus();
  };
  input.addEventListener('blur', () => end(true, false));
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // The key would press the field as well, once that has the focus again.
    event.preventDefault();
    end(event.key === 'Enter', true);
  });
}

/** The field, or the one that took its place meanwhile. */
function again(field: HTMLElement, name: string): HTMLElement | undefined {
  if (field.isConnected) return field;
  return [...document.querySelectorAll<HTMLElement>('.field')].find((each) => each.dataset.name === name);
}

function place(input: HTMLElement, field: HTMLElement): void {
  const { left, top, width, height } = field.getBoundingClientRect();
  input.style.left = `${Math.min(left + window.scrollX, Math.max(0, window.innerWidth - 200))}px`;
  input.style.top = `${top + window.scrollY}px`;
  input.style.minWidth = `${Math.max(width, 140)}px`;
  input.style.height = `${height}px`;
}
