import { rangeOf } from '../places.ts';

/** How long after our own scrolling a scroll event is taken for its echo, in milliseconds. */
const ECHO = 200;

/** Keeps the page and the editor at one place while either is scrolled. */
export class ScrollSync {
  private quietUntil = 0;
  private asked = false;

  /** @param tell gives the first line in sight, with a fraction, to the editor */
  constructor(
    private readonly root: Element,
    private readonly tell: (line: number) => void,
  ) {
    window.addEventListener('scroll', () => this.onScroll(), { passive: true });
  }

  /** Shows what the editor shows from this line on. */
  to(line: number): void {
    const stops = this.stops();
    const first = stops[0];
    const last = stops[stops.length - 1];
    // A message on a single line, as in JSON, can't be scrolled by lines.
    if (!first || !last || first.line === last.line || line < first.line || line > last.line + 1) return;
    const at = stops.findLastIndex((stop) => stop.line <= line);
    const here = stops[at] ?? first;
    const next = stops[at + 1];
    const part = next && next.line > here.line ? (line - here.line) / (next.line - here.line) : 0;
    const top = here.top + (next ? (next.top - here.top) * part : 0);
    this.quietUntil = performance.now() + ECHO;
    window.scrollTo({ top: window.scrollY + top });
  }

  private onScroll(): void {
    if (this.asked || performance.now() < this.quietUntil) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      const stops = this.stops();
      const at = stops.findLastIndex(({ top }) => top <= 0);
      const here = stops[Math.max(0, at)];
      const next = stops[Math.max(0, at) + 1];
      if (!here || stops[0]?.line === stops[stops.length - 1]?.line) return;
      const part = next && next.top > here.top ? Math.min(1, Math.max(0, -here.top / (next.top - here.top))) : 0;
      this.tell(here.line + (next ? (next.line - here.line) * part : 0));
    });
  }

  /** Where blocks begin: lines of the file, and pixels from the top of what is in sight. */
  private stops(): { line: number; top: number }[] {
    return [...this.root.querySelectorAll('[data-block]')].flatMap((block) => {
      const line = rangeOf(block.getAttribute('data-range'))?.start.line;
      return line === undefined ? [] : { line, top: block.getBoundingClientRect().top };
    });
  }
}
