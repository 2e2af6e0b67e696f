/**
 * Does a text read like something that is sent to a customer? Points for what letters and replies have, minus points
 * for what prompts, code and notes for agents have. 4 and more is a reply for sure, 2 may be one among others.
 */
export interface ReplySigns {
  readonly score: number;
  readonly greeting: boolean;
  readonly signOff: boolean;
}

const NAME_SLOT = String.raw`(\{\{?[^{}]*\}?\}|\[[^\]]*\]|<[^>]*>|%[^%]*%|@[\w-]+|\$\{[^}]*\})`;
const GREETING =
  /^[\W_]*(hi|hello|hey|howdy|greetings|dear|good (morning|afternoon|evening|day)|hola|buen(os|as) (d[ií]as|tardes)|estimad[oa]s?|hallo|guten (tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|salut|bonsoir|cher|chère|ol[áa]|oi|bom dia|boa tarde|prezad[oa]s?|caro|cara|ciao|salve|gentile|buongiorno|hej|hei|god dag|bästa|kære|beste|dzień dobry|cześć|witaj|szanown[yia]|dobrý den|ahoj|здравствуйте|здравствуй|добрый день|привет|уважаем\S*|bună( ziua)?|salut(are)?|merhaba|sayın|γεια|안녕하세요|こんにちは|お世話になっております|您好|你好|尊敬的|xin chào|halo|selamat (pagi|siang))(?![\p{L}'-])[^.!?\n]{0,60}([,!.:。，！—–…]|-\s|$|\n)/iu;
const SLOT_FIRST = new RegExp(String.raw`^[\W_]*${NAME_SLOT}\s*[,!—–]`, 'u');
const OPENING =
  /^[\W_]*(thanks|thank you|many thanks|sorry|apologies|my apologies|we.?re (so |very |really )?sorry|i.?m (so |very |really )?sorry|we apologi[sz]e|i apologi[sz]e|great (question|news|catch|idea)|good (news|question)|happy to|glad|i understand|we understand|i.?ve|we.?ve|i have|we have|i can see|absolutely|of course|congrat|welcome|appreciate|we appreciate|i appreciate|yes,|unfortunately|danke|vielen dank|gracias|muchas gracias|merci|obrigad|grazie|спасибо|благодарим|tack|dziękuj|dank|mulțumim|ありがとう|感谢|謝謝|감사)/iu;
const SIGN_OFF =
  /(^|\n)[\W_]*((best|kind|warm|warmest|many|with kind|with best|best and warm)? ?(regards|wishes)|best|thanks( again| so much)?|thank you( again)?|cheers|sincerely|yours( (sincerely|truly|faithfully))?|warmly|respectfully|take care|talk soon|with gratitude|all the best|(un )?(saludos|abrazos?)( cordiales)?|atentamente|atenciosamente|att|abraços?|cordialement|bien à vous|cordiali saluti|mit freundlichen grüßen|viele grüße|liebe grüße|beste grüße|mvh|vänliga hälsningar|med venlig hilsen|met vriendelijke groet|pozdrawiam|z poważaniem|с уважением|cu stimă)[,.!]?[ \t*_]*($|\n)/iu;
const SIGNATURE =
  /(^|\n)[ \t>*_]*([—–]|--?)\s*(the )?(\[[^\]]+\]|\{[^}]+\}|\p{Lu}[\p{L}\p{N}'&.]*( [\p{L}\p{N}'&./]+){0,4})[\s*_]*$|(^|\n)[^\n.!?]{0,40}\b(support|team|customer (care|success|service)|\{\{?[\w. ]*(signature|agent)[\w. ]*\}?\}|\[(your|agent)[^\]]*\])[\s*_]*$/iu;
const READER =
  /\b(you|your|yours|you.?re|you.?ll|usted|ustedes|tu|tus|su|sus|vous|votre|vos|sie|ihr|ihre|ihnen|dir|dich|você|vocês|seu|sua|lei|suo|sua|вы|вас|вам|ваш\p{L}*|dig|ditt|dina|du|jij|uw|je|pan|pani|dumneavoastră)\b|[您你]|ください|お客様|皆様|いただ|고객님/iu;
const WRITER =
  /\b(i|we|our|us|my|i.?m|i.?ll|we.?re|we.?ll|i.?ve|we.?ve|nosotros|nuestr[oa]s?|hemos|nous|notre|nos|wir|unser\p{L}*|ich|nós|noss[oa]s?|noi|nostr[oa]|мы|нас|наш\p{L}*|vi|vår\p{L}*|wij|onze)\b|我们|私たち|弊社|当方|いたします|저희/iu;
const POLITE =
  /\b(please|let (me|us) know|reach(ing)? out|get back to you|repl(y|ying) (to|here|with)|happy to|feel free|thanks|thank you|sorry|apologi[sz]e|appreciate|don.t hesitate|por favor|bitte|s.il vous pla[iî]t|merci|gracias|danke|obrigad[oa]|grazie|пожалуйста)\b/iu;
const PROMPT =
  /^[\W_]*(you are (a|an|the|now)\b(?! (welcome|valued))|act as\b|your (task|role|job|goal) is|system prompt|write (a|an|the|me)\b|generate (a|an|the)\b|create (a|an)\b.*\b(for|that|with)\b|summari[sz]e\b|analy[sz]e\b|draft (a|an)\b|respond (with|in) (only|json)|given the following|based on the following)/iu;
const CODE_LINE = new RegExp(
  `^\\s*(${[
    '[$#>%] ?\\w',
    '(npm|npx|yarn|pnpm|git|curl|docker|pip|cd|sudo|kubectl|cargo|brew|apt(-get)?|python3?)\\s+\\S',
    '(const|let|var)\\s+\\w+\\s*=|import\\s.+[\'"]|(function|def|class)\\s+\\w+\\s*[({:]|return\\b.*;$',
    '(SELECT|INSERT|UPDATE|CREATE|DELETE|DROP)\\s|(GET|POST|PUT|PATCH|DELETE) /|HTTP/\\d',
    '[\\w.-]+ ?= ?["\'{[(\\w]|["\']?[\\w-]+["\']?: ?["\'{[].*[,{[]$|"[^"]+"\\s*:|[{[]\\s*"',
    '[{}[\\]()]+[;,]?$|</?\\w+[^<>]*>$|[├└│─]|.*[;{]$|.*=>',
  ].join('|')})`,
);
/** Lines of a form to be filled in: names of fields, boxes, blanks, headlines in capitals. */
const FORM_LINE =
  /^\s*([-*•]\s*)?(\*\*)?((?:[\p{L}\p{N}&/()'-]{1,25} ?){1,3}:(\*\*)?\s*([[<{_].*)?$|[☐☑□✓]|\[[ x]?\]|\[[^\]]*\]\s*$|[\p{Lu}\p{N} &/()-]{6,}:?$|[├└│─┌┐┘▼▲]|\|)/u;
/** A text that is as a whole in brackets: a word about what is sent, not what is sent. */
const ASIDE = /^(\[[^[\]]*\]|\([^()]*\)|<[^<>]*>)$/;
/** Two words on a line, or a run of characters of a script without spaces. */
const PROSE = /\p{L}{2,}[^\n]*\s\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{6}/u;
const THIRD_PERSON = /\b(the|a|each|every|this) (customer|user|client|agent|caller|member|operator|requester)s?\b/iu;

/** How much of a text is looked at, in code units: its signs stand at its ends. */
const MOST = 3000;

/** Reads the signs of a reply off a text without its subject line. */
export function replySigns(text: string): ReplySigns {
  const all = text.trim();
  const own = all.length > MOST ? `${all.slice(0, MOST)}\n${all.slice(-500)}` : all;
  if (own === '') return { score: 0, greeting: false, signOff: false };
  const greeting = GREETING.test(own) || SLOT_FIRST.test(own);
  const signOff = isSigned(own);
  const reader = READER.test(own);
  const writer = WRITER.test(own);
  let score = 0;
  if (greeting) score += 3;
  if (!greeting && OPENING.test(own)) score += 2;
  if (greeting && OPENING.test(own.slice(own.search(/[\n,!]|[—–-]\s/) + 1))) score += 1;
  if (signOff) score += 2;
  if (reader) score += 1;
  if (writer) score += 1;
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
  const lines = text
    .trim()
    .slice(-1000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const tail = lines.slice(-4).join('\n');
  return lines.length > 1 && (SIGN_OFF.test(tail) || SIGNATURE.test(tail));
}

/** How many of a text's lines are of a kind, blank lines left out. */
function shareOf(text: string, kind: RegExp): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => kind.test(line)).length / lines.length;
}
