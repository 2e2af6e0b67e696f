/** How letters and replies begin and end, and how they speak to their reader, in the languages libraries are known in. */

const any = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

/** Whole words: no letter right before or after. */
const words = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${any(...phrases)}(?![\\p{L}\\p{N}])`, 'iu');

/** At the start of a text, behind marks of any kind. */
const START = '^[^\\p{L}\\p{N}]*';

const GREETINGS = any(
  'hi|hello|hey|howdy|greetings|dear|good (?:morning|afternoon|evening|day)',
  'hola|buen(?:os|as) (?:d[ií]as|tardes)|estimad[oa]s?|ol[áa]|oi|bom dia|boa tarde|prezad[oa]s?|caro|cara',
  'hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|salut|bonsoir|cher|chère|ciao|salve|gentile|buongiorno',
  'hej|hei|god dag|bästa|kære|beste|dzień dobry|cześć|witaj|szanown[yia]|dobrý den|ahoj|bună(?: ziua)?|merhaba|sayın',
  'здравствуйте|здравствуй|добрый день|привет|уважаем\\S*|γεια|xin chào|halo|selamat (?:pagi|siang)',
  '안녕하세요|こんにちは|お世話になっております|您好|你好|尊敬的',
);

/** A greeting, at most a name, and a mark or the line's end. */
export const GREETING = new RegExp(
  `${START}${GREETINGS}(?![\\p{L}'-])[^.!?\\n]{0,60}(?:[,!.:。，！—–…]|-\\s|$|\\n)`,
  'iu',
);

/** A field for a name where the greeting would be: `{{first_name}} —`. */
export const NAME_FIRST =
  /^[\s*_]*(?:\{\{?[^{}]{1,60}\}?\}|\[[^[\]]{1,60}\]|<[^<>]{1,60}>|%[^%\s]{1,40}%|@[\w-]+|\$\{[^{}]{1,60}\})\s*[,!—–]/u;

/** First words of replies that do without a greeting. */
export const OPENING = new RegExp(
  `${START}${any(
    'thanks|thank you|many thanks|sorry|apologies|my apologies|(?:we|i) apologi[sz]e|(?:we.?re|i.?m) (?:so |very |really )?sorry',
    'great (?:question|news|catch|idea)|good (?:news|question)|happy to|glad|congrat|welcome|(?:we |i )?appreciate|absolutely',
    '(?:i|we) understand|i.?ve|we.?ve|i have|we have|i can see|of course|yes,|unfortunately',
    'danke|vielen dank|gracias|muchas gracias|merci|obrigad|grazie|tack|dziękuj|dank|mulțumim|спасибо|благодарим',
  )}|(?:ありがとう|感谢|謝謝|감사)`,
  'iu',
);

const CLOSINGS = any(
  '(?:(?:best|kind|warm|warmest|many|with kind|with best|best and warm) ?)?(?:regards|wishes)|best|all the best|cheers',
  'thanks(?: again| so much)?|thank you(?: again)?|many thanks|sincerely|yours(?: (?:sincerely|truly|faithfully))?|warmly',
  'respectfully|take care|talk soon|with gratitude|(?:un )?(?:saludos|abrazos?)(?: cordiales)?|atentamente',
  'atenciosamente|att|abraços?|cordialement|bien à vous|cordiali saluti|(?:mit freundlichen|viele|liebe|beste|herzliche) grüßen?',
  'mvh|vänliga hälsningar|med venlig hilsen|met vriendelijke groet|pozdrawiam|z poważaniem|с уважением|cu stimă',
);

/** A closing formula on a line of its own. */
export const SIGN_OFF = new RegExp(`(?:^|\\n)[^\\p{L}\\p{N}\\n]*${CLOSINGS}[,.!]?[ \\t*_]*(?:$|\\n)`, 'iu');

/** A name behind a dash, or a short line that ends with a team or a field for the agent. */
export const SIGNATURE = new RegExp(
  `(?:^|\\n)[ \\t>*_]*${any(
    "(?:[—–]|--?)\\s*(?:the )?(?:\\[[^\\]]+\\]|\\{[^}]+\\}|<[^<>]+>|\\p{Lu}[\\p{L}\\p{N}'&.]*(?: [\\p{L}\\p{N}'&./]+){0,4})",
    '[^\\n.!?]{0,40}(?<!\\p{L})(?:support|team|customer (?:care|success|service)|\\{\\{?[\\w. ]*(?:signature|agent)[\\w. ]*\\}?\\}|\\[(?:your|agent)[^\\]]*\\])',
  )}[\\s*_]*$`,
  'iu',
);

const READER_WORDS = words(
  'you|yours?|you.?re|you.?ll|usted(?:es)?|tus?|sus?|vous|votre|vos|sie|ihre?|ihnen|dir|dich|você|vocês|seu|sua|lei|suo',
  'вы|вас|вам|ваш\\p{L}*|dig|ditt|dina|du|jij|uw|je|pan|pani|dumneavoastră',
);
const READER_SIGNS = /[您你]|ください|お客様|皆様|いただ|고객님/;

/** Does a text speak to its reader? */
export const speaksToReader = (text: string): boolean => READER_WORDS.test(text) || READER_SIGNS.test(text);

const WRITER_WORDS = words(
  'i|we|our|us|my|me|i.?m|i.?ll|we.?re|we.?ll|i.?ve|we.?ve|nosotros|nuestr[oa]s?|hemos|nous|notre|nos|wir|unser\\p{L}*|ich',
  'nós|noss[oa]s?|noi|nostr[oa]|мы|нас|наш\\p{L}*|vi|vår\\p{L}*|wij|onze',
);
const WRITER_SIGNS = /我们|私たち|弊社|当方|いたします|저희/;

/** Does a text speak of those who write it? */
export const speaksOfWriter = (text: string): boolean => WRITER_WORDS.test(text) || WRITER_SIGNS.test(text);

/** Words of courtesy. */
export const POLITE = words(
  'please|let (?:me|us) know|reach(?:ing)? out|get back to you|repl(?:y|ying) (?:to|here|with)|happy to|feel free',
  'thanks|thank you|sorry|apologi[sz]e|appreciate|don.t hesitate|por favor|bitte|s.il vous pla[iî]t|merci|gracias|danke',
  'obrigad[oa]|grazie|пожалуйста',
);
