import type { ReadError } from '#core/message.ts';
import { yamlTokens } from '#formats/yaml/tokens.ts';
import { tooLarge } from './size.ts';

/** Deeper than any list of replies; the parser gives up, or ends the process, at some hundred or thousand levels. */
const DEEPEST = 100;

/** The longest YAML file that is read, in UTF-16 code units: reading takes half a second a million. */
const LONGEST = 10_000_000;

/** Why a text must not reach the YAML parser; undefined where it may. One pass over its tokens. */
export function guardYaml(text: string): ReadError | undefined {
  if (text.length > LONGEST) return tooLarge(LONGEST);
  const depth = new Depth();
  let column = 0;
  for (const { source, start, scalar } of yamlTokens(text)) {
    if (!scalar) depth.token(source, column);
    if (depth.total > DEEPEST) {
      return {
        message: `Values are nested more than ${DEEPEST} deep here. Please write the file flatter.`,
        offset: start,
      };
    }
    const lf = source.lastIndexOf('\n');
    if (lf >= 0) depth.line();
    column = lf < 0 ? column + source.length : source.length - lf - 1;
  }
  return undefined;
}

/** How deep the parser nests, estimated from columns: never less than half of it. */
class Depth {
  private flow = 0;
  /** Columns that open a level, rising. */
  private readonly columns: number[] = [];
  private fresh = true;

  get total(): number {
    return this.flow + this.columns.length;
  }

  /** A new line starts. */
  line(): void {
    this.fresh = true;
  }

  token(source: string, column: number): void {
    if (source === '[' || source === '{') this.flow++;
    else if (source === ']' || source === '}') this.flow = Math.max(0, this.flow - 1);
    if (this.flow > 0 || source.trim() === '' || source.startsWith('#')) return;
    const indicator = source === '-' || source === '?' || source === ':';
    if (!this.fresh && !indicator) return;
    while (this.columns.length > 0 && (this.columns[this.columns.length - 1] as number) >= column) this.columns.pop();
    this.columns.push(column);
    this.fresh = false;
  }
}
