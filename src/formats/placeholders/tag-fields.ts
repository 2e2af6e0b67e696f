import type { AtomKind } from '#core/message.ts';
import { ALL_DIALECTS } from './dialects.ts';
import { FIELD_LIKE, HTML_NAMES } from './html-names.ts';
import { kindOfField } from './inside.ts';

/**
 * Is a tag of this name an element of HTML? A name that makes sense as a field too, with nothing beside it, need not be.
 * @param name in lower case
 * @param attributes has the tag anything beside its name?
 */
export function isElement(name: string, attributes: boolean): boolean {
  return HTML_NAMES.has(name) && (attributes || !FIELD_LIKE.has(name));
}

/** The kind of atom that a field written like a tag is. */
export function kindOfTagField(source: string): AtomKind {
  const angle = ALL_DIALECTS.get(60)?.find((dialect) => dialect.id === 'angle');
  return angle ? kindOfField(source, 0, source.length, angle) : 'placeholder';
}
