import { lineStart } from './lines.ts';
import { maySayLibrary, pathSaysLibrary, saysLibrary } from './words.ts';

/** The start of a line that greets someone, in the languages that libraries are known in. Loose: a sieve, no verdict. */
const GREETS =
  /(?:^|[\r\n])[ \t>*_"“]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hola|estimad|buen[oa]s|hallo|guten|liebe|sehr geehrte|moin|bonjour|salut|ol[áa]|oi|bom dia|boa tarde|prezad|ciao|gentile|buongiorno|hej|god dag|bästa|kære|beste|dzień dobry|cześć|szanown|dobrý den|здравствуйте|добрый день|привет|уважаем|bun[ăa]|merhaba|안녕하세요|こんにちは|お世話|您好|你好|尊敬的)/giu;

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
  return headingSaysLibrary(text);
}

/** Of a heading, so many code units are looked at. */
const LONGEST = 200;
/** What makes the line above a heading. */
const UNDERLINE = /^(?:={3,}|-{3,})[ \t]*(?:$|[\r\n])/;

/** Goes from one line that may be a heading (or the underline of one) to the next. */
function headingSaysLibrary(text: string): boolean {
  for (let at = 0; at >= 0 && at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 35 && saysLibrary(firstLine(text.slice(at, at + LONGEST)))) return true;
    if (at > 0 && (code === 61 || code === 45) && UNDERLINE.test(text.slice(at, at + LONGEST))) {
      const above = text.slice(Math.max(0, at - LONGEST), at).trimEnd();
      if (saysLibrary(above.slice(lineStart(above, above.length)))) return true;
    }
    at = nextLine(text, at);
  }
  return false;
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}

/** Where the next line starts; -1 after the last one. */
function nextLine(text: string, from: number): number {
  const lf = text.indexOf('\n', from);
  if (lf >= 0) return lf + 1;
  const cr = text.indexOf('\r', from);
  return cr < 0 ? -1 : cr + 1;
}
