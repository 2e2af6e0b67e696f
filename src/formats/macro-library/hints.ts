import { maySayLibrary, pathSaysLibrary, saysLibrary } from './words.ts';

/** The start of a line that greets someone, in the languages that libraries are known in. Loose: a sieve, no verdict. */
const GREETS =
  /(?:^|[\r\n])[ \t>*_"“]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hola|estimad|buen[oa]s|hallo|guten|liebe|sehr geehrte|moin|bonjour|salut|ol[áa]|oi|bom dia|boa tarde|prezad|ciao|gentile|buongiorno|hej|god dag|bästa|kære|beste|dzień dobry|cześć|szanown|dobrý den|здравствуйте|добрый день|привет|уважаем|bun[ăa]|merhaba|안녕하세요|こんにちは|お世話|您好|你好|尊敬的)/giu;
const HEADING =
  /(?:^|[\r\n])(?:#{1,6}[ \t]+[^\r\n]{1,200}|[^\r\n]{1,200}(?:\r\n|\n|\r)(?:={3,}|-{3,})[ \t]*(?:$|[\r\n]))/g;

/**
 * May a file be a macro library? Answered without parsing it: a file with neither a word for replies in its path, title
 * or headings nor two greetings is none.
 */
export function mayBeLibrary(path: string, title: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (pathSaysLibrary(path) || saysLibrary(title) || maySayLibrary(`${name} ${title}`)) return true;
  let greetings = 0;
  GREETS.lastIndex = 0;
  while (greetings < 2 && GREETS.test(text)) greetings++;
  if (greetings === 2) return true;
  for (const heading of text.matchAll(HEADING)) if (saysLibrary(heading[0]) || maySayLibrary(heading[0])) return true;
  return false;
}
