import {
  GREETING,
  NAME_FIRST,
  OPENING,
  POLITE,
  SIGN_OFF,
  SIGNATURE,
  speaksOfWriter,
  speaksToReader,
} from './reply-words.ts';

/**
 * Does a text read like something that is sent to a customer? Points for what letters and replies have, minus points
 * for what prompts, code, forms and notes for agents have. 4 and more is a reply for sure, 2 may be one among others.
 */
export interface ReplySigns {
  readonly score: number;
  readonly greeting: boolean;
  readonly signOff: boolean;
}

/** How texts begin that tell a machine what to write. */
const PROMPT =
  /^[^\p{L}]*(?:you are (?:an?|the|now)\b(?! (?:welcome|valued))|act as\b|your (?:task|role|job|goal) is|system prompt|write (?:an?|the|me)\b|generate (?:an?|the)\b|create an?\b.*\b(?:for|that|with)\b|summari[sz]e\b|analy[sz]e\b|draft an?\b|respond (?:with|in) (?:only|json)|(?:given|based on) the following)/iu;

/** Lines of code, commands and data. */
const CODE_LINE = new RegExp(
  `^\\s*(?:${[
    '[$#>%] ?\\w',
    '(?:npm|npx|yarn|pnpm|git|curl|docker|pip|cd|sudo|kubectl|cargo|brew|apt(?:-get)?|python3?)\\s+\\S',
    '(?:const|let|var)\\s+\\w+\\s*=|import\\s.+[\'"]|(?:function|def|class)\\s+\\w+\\s*[({:]|return\\b.*;$',
    '(?:SELECT|INSERT|UPDATE|CREATE|DELETE|DROP)\\s|(?:GET|POST|PUT|PATCH|DELETE) /|HTTP/\\d',
    '[\\w.-]+ ?= ?["\'{[(\\w]|["\']?[\\w-]+["\']?: ?["\'{[].*[,{[]$|"[^"]+"\\s*:|[{[]\\s*"',
    '[{}[\\]()]+[;,]?$|</?\\w+[^<>]*>$|[├└│─]|.*[;{]$|.*=>',
  ].join('|')})`,
);

/** Lines of a form to be filled in: names of fields, boxes, blanks, headlines in capitals. */
const FORM_LINE = new RegExp(
  `^\\s*(?:[-*•]\\s*)?(?:\\*\\*)?(?:${[
    "(?:[\\p{L}\\p{N}&/()'-]{1,25} ?){1,3}:(?:\\*\\*)?\\s*(?:[[<{_].*)?$",
    '[☐☑□✓]|\\[[ x]?\\]|\\[[^\\]]*\\]\\s*$|[\\p{Lu}\\p{N} &/()-]{6,}:?$|[├└│─┌┐┘▼▲]|\\|',
  ].join('|')})`,
  'u',
);

/** A text that is as a whole in brackets: a word about what is sent, not what is sent. */
const ASIDE = /^(?:\[[^[\]]*\]|\([^()]*\)|<[^<>]*>)$/;
/** Two words on a line, or a run of characters of a script without spaces. */
const PROSE = /\p{L}{2}[^\n]*\s\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{6}/u;
const THIRD_PERSON =
  /\b(?:the|an?|each|every|this) (?:customer|user|client|agent|caller|member|operator|requester)s?\b/i;

/** How much of a text is looked at, in code units: its signs stand at its ends. */
const MOST = 3000;

/** Reads the signs of a reply off a text without its subject line. */
export function replySigns(text: string): ReplySigns {
  const all = text.trim();
  const own = all.length > MOST ? `${all.slice(0, MOST)}\n${all.slice(-500)}` : all;
  if (own === '') return { score: 0, greeting: false, signOff: false };
  const greeting = GREETING.test(own) || NAME_FIRST.test(own);
  const signOff = isSigned(own);
  const reader = speaksToReader(own);
  let score = 0;
  if (greeting) score += OPENING.test(own.slice(own.search(/[\n,!]|[—–-]\s/) + 1)) ? 4 : 3;
  else if (OPENING.test(own)) score += 2;
  if (signOff) score += 2;
  if (reader) score += 1;
  if (speaksOfWriter(own)) score += 1;
  if (POLITE.test(own)) score += 1;
  if (PROMPT.test(own)) score -= 5;
  if (shareOf(own, CODE_LINE) > 0.34) score -= 5;
  if (shareOf(own, FORM_LINE) > 0.6) score -= 4;
  if (ASIDE.test(own)) score -= 4;
  if (!reader && THIRD_PERSON.test(own)) score -= 2;
  if (!PROSE.test(own)) score -= 3;
  return { score, greeting, signOff };
}

/** Does a text of several lines end with a closing formula or a signature? */
export function isSigned(text: string): boolean {
  const lines = linesWithText(text.slice(-1000));
  const tail = lines.slice(-4).join('\n');
  return lines.length > 1 && (SIGN_OFF.test(tail) || SIGNATURE.test(tail));
}

/** How many of a text's lines are of a kind, blank lines left out. */
function shareOf(text: string, kind: RegExp): number {
  const lines = linesWithText(text);
  return lines.filter((line) => kind.test(line)).length / lines.length;
}

function linesWithText(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
