import { flowText } from '#config/edit/yaml-text.ts';
import type { Schema } from '#config/schema-types.ts';
import type { Place } from './cursor.ts';

/**
 * A name as it is written at a place: quoted where it has to be, a key with what follows it.
 * @param below what a key may hold
 */
export function written(name: string, { role, style, colon }: Place, below: readonly Schema[]): string {
  const plain = name === 'true' || name === 'false';
  const text = style === 'json' ? (plain ? name : JSON.stringify(name)) : plain ? name : bare(name);
  if (role === 'value' || colon) return text;
  const holdsMore = below.length > 0 && below.every(({ type }) => type === 'object' || type === 'array');
  if (style === 'block') return holdsMore ? `${text}:` : `${text}: `;
  return `${text}: `;
}

/** In YAML a name needs quotes where it would be read as something else. */
function bare(name: string): string {
  return flowText([name]).slice(1, -1).trim();
}
