/** The longest configuration that is read, in UTF-16 code units. */
const LONGEST = 1_000_000;

/** Deeper than any configuration needs. The YAML parser ends the whole process on some thousand levels. */
const DEEPEST = 60;

/** Why a text must not reach a parser, with the offset where that shows; undefined where it may. */
export function refusal(text: string): { message: string; offset: number } | undefined {
  if (text.length > LONGEST) {
    return { message: 'This configuration is larger than 1 MB. Please check that it is the right file.', offset: 0 };
  }
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) depth++;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
    if (depth > DEEPEST) {
      return { message: `Brackets are nested more than ${DEEPEST} deep here. Please write it flatter.`, offset: i };
    }
  }
  const indented = /^(?:[ \t]{240}|[ \t]*(?:[-?:][ \t]+){40})/m.exec(text);
  if (indented) return { message: 'This line is indented too deep. Please write it flatter.', offset: indented.index };
  return undefined;
}
