/** How many of the words of both texts have to be in both, as a share of one. */
const ENOUGH = 0.5;

/** Do two writings of a text, each in its own markup, say the same? Goes by their words. */
export function saysTheSame(a: string, b: string): boolean {
  const one = wordsOf(a);
  const other = wordsOf(b);
  if (one.size === 0 || other.size === 0) return one.size === other.size;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= ENOUGH * (one.size + other.size - shared);
}

/** The words of a text without its tags, entities and placeholders, which each writing spells in its own way. */
function wordsOf(text: string): ReadonlySet<string> {
  const bare = text.replace(/<[^<>]*>|\{\{.{0,300}?\}\}|\{%.{0,300}?%\}|&#?\w+;/g, ' ').toLowerCase();
  return new Set(bare.match(/[\p{L}\p{N}]+/gu));
}
