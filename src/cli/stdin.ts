import { endingByContent } from '#formats/recognise/endings.ts';

/** A name for a text that came without one. */
export function stdinName(text: string): string {
  return `stdin.${endingByContent(text)}`;
}
