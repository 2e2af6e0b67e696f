/** What a placeholder is about, without its brackets, filters and fallback. */
export interface Inside {
  /** In lower case, with dots, such as `ticket.requester.first_name`. */
  readonly path: string;
  /** The words of each part of the path: `first_name` and `firstName` are `first` and `name`. */
  readonly parts: readonly (readonly string[])[];
}

const OPEN = /^@?(?:\{\{\{|\{\{|\{%|\{!|\{\$|%\{|#\{|\$\{|\{|\[\[|\[|\(\(|<%=?|<|%(?=\w)|«|⟨)\s*/;
const CLOSE = /\s*(?:\}\}\}|\}\}|%\}|\}|\]\]|\]|\)\)|%>|\/?>|%|»|⟩)$/;

/** Takes a placeholder apart, brackets included in the text. */
export function insideOf(placeholder: string): Inside {
  const bare = placeholder.trim().replace(OPEN, '').replace(CLOSE, '');
  const attribute = /^attribute\b.*?\bkey=["']([^"']+)/i.exec(bare)?.[1];
  const spoken = (attribute ?? bare)
    .split(/\||,\s*(?:fallback|default)\s*=|\?\?/i, 1)[0]
    ?.replace(/^(?:insert|enter|add|fill in|type|your|the|a)\s+(?=\S)/i, (lead) => (/^your/i.test(lead) ? lead : ''))
    .replace(/[’']s\b/g, '')
    .trim();
  const parts = (spoken ?? '')
    .split(/[.=:/]|\[(?=\w)/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return { path: parts.map((words) => words.join('_')).join('.'), parts };
}

function wordsOf(part: string): string[] {
  const spaced = part.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return spaced.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
