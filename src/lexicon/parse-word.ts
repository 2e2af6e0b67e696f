import { type Ast, PhraseMistake } from './ast.ts';
import { expand } from './contractions.ts';
import { atomIds, Mark } from './marks.ts';
import { normalWord } from './scan-word.ts';
import { type VerbForm, type Verbs, verbForms } from './verbs.ts';

const marks: Readonly<Record<string, number>> = {
  ',': Mark.comma,
  ';': Mark.semicolon,
  ':': Mark.colon,
  '!': Mark.exclamation,
  '?': Mark.question,
  '&': Mark.and,
  '/': Mark.slash,
  '–': Mark.dash,
  '—': Mark.dash,
  '-': Mark.dash,
};

/** The mark that `text` is, if it is one. */
export function parseMark(text: string): Ast | undefined {
  const id = marks[text];
  return id === undefined ? undefined : { kind: 'mark', id };
}

const plain = /^[a-z]+$/;
const capitals = /^(?=.*[A-Z].*[A-Z0-9]|.*[0-9].*[A-Z])[A-Z0-9&-]+$/;
const wordLike = /^[\p{L}\p{N}$€£#+%'._@-]+$/u;

/**
 * A word as it is written in a phrase. One that is contracted there gives its full words; `and/or` gives three tokens.
 * @param at its place in the phrase
 */
export function parseWord(text: string, at: number): Ast {
  if (plain.test(text)) return text === 'cannot' ? sequence(['can', 'not']) : { kind: 'words', words: [text] };
  if (capitals.test(text) && /^[A-Z][A-Z0-9-]*$|^[0-9]+[A-Z]+$/.test(text))
    return { kind: 'capitals', word: text.toLowerCase() };
  const split = text.split(/([/&,;:!?])/).filter((part) => part !== '');
  if (split.length > 1 && !/^[\d$€£]/.test(text)) {
    const items = split.map((part) => parseMark(part) ?? parseWord(part, at));
    return { kind: 'sequence', items };
  }
  const word = normalWord(text);
  if (!wordLike.test(word) && !/^\d/.test(word)) {
    throw new PhraseMistake(`“${text}” is no word. Please write words, and leave a space around other signs.`, at);
  }
  const trimmed = word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
  const parts = expand(trimmed);
  return parts ? sequence(parts) : { kind: 'words', words: [trimmed] };
}

function sequence(words: readonly string[]): Ast {
  return { kind: 'sequence', items: words.map((word) => ({ kind: 'words', words: [word] })) };
}

/** The built-in classes: `<verb.ing>`, `<open>`, `<placeholder>` … Undefined where `name` is none of them. */
export function builtIn(name: string, at: number): Ast | undefined {
  switch (name) {
    case 'word':
      return { kind: 'any' };
    case 'open':
    case 'adverb':
    case 'number':
    case 'name':
    case 'atom':
      return { kind: name };
    case 'verb':
      return { kind: 'verb', form: 'base' };
    default:
  }
  if (name.startsWith('verb.')) {
    const form = name.slice(5);
    if (form === 'any' || verbForms.includes(form as VerbForm)) return { kind: 'verb', form: form as VerbForm | 'any' };
    throw new PhraseMistake(`<${name}>: a verb has the forms ${verbForms.join(', ')} and any.`, at);
  }
  if (Object.hasOwn(atomIds, name)) return { kind: 'atoms', ids: [atomIds[name as keyof typeof atomIds]] };
  return undefined;
}

/** Names that classes can't have, as they mean something already. */
export const builtInNames: readonly string[] = [
  ...['word', 'open', 'number', 'name', 'atom', 'verb', ...verbForms.map((form) => `verb.${form}`), 'verb.any'],
  ...Object.keys(atomIds),
];

/** All forms of a verb, for `~send`. */
export function inflected(base: string, verbs: Verbs): string[] {
  const { s, ing, past, done } = verbs.forms(base);
  return [...new Set([base, ...s, ...ing, ...past, ...done])];
}
