/** What ends a sentence, in the scripts of the world. */
const SENTENCE_END = /[.!?…。！？؟।](?:["'”’»)\]*_]*)(?:\s|$|<)|[。！？]/u;

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Fields, tags, entities and what Markdown escapes, which are no sign of a program. */
const FIELDS =
  /\{\{.{0,200}?\}\}|[$#%]\{[^{}\n]{0,200}\}|\{%.{0,200}?%\}|<[^<>]{0,300}>|&#?\w{2,8};|\\[!-/:-@[-`{-~]|https?:\/\/\S+/g;

/** Longer texts are judged by their beginning, in UTF-16 code units. */
const LOOK = 4000;

/** Does a text read like sentences for a person, in whatever language? */
export function isProse(text: string): boolean {
  const bare = text.slice(0, LOOK).replace(FIELDS, ' ');
  if (isCode(bare, 12)) return false;
  const words = bare.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
  const unspaced = bare.match(UNSPACED)?.length ?? 0;
  if (unspaced >= 12) return true;
  return words >= 12 || (words >= 5 && SENTENCE_END.test(bare));
}

/** Is a text a program or mere marks, in whatever company it stands? */
export function isProgram(text: string): boolean {
  return isCode(text.slice(0, LOOK).replace(/\{[^{}]*\}|<[^<>]*>/g, ' '), 3);
}

/** Are there so many marks of a program, a path or a format, one in `share` letters, that a text is no prose? */
function isCode(bare: string, share: number): boolean {
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  const marks = bare.match(/[{}<>;=$\\|_^~]/g)?.length ?? 0;
  return letters === 0 || marks > letters / share;
}

/** Words with which a reply turns to a person: you, please, thanks, hello, in languages that are often met. */
const ADDRESS = `you your yours you're please thank thanks hi hello hey dear sorry welcome
  usted ustedes gracias hola estimado estimada favor tu tus lamentamos saludos
  vous votre vos merci bonjour veuillez cordialement désolé
  ihnen danke hallo bitte liebe lieber leider grüße grüßen dein deine dir dich
  você vocês obrigado obrigada olá prezado
  grazie ciao gentile salve
  jij je jouw bedankt hoi geachte beste alstublieft
  dig din ditt tack hej vänligen mvh tak venligst kiitos
  dziękuję dziękujemy proszę cześć twój państwo
  dumneavoastră vă mulțumim mulțumesc bună salut rugăm aveți
  вы вас вам ваш ваша ваши ваше спасибо здравствуйте привет пожалуйста
  teşekkürler merhaba lütfen sizin`;

const ADDRESS_WORDS: ReadonlySet<string> = new Set(ADDRESS.split(/\s+/));

const ADDRESS_UNSPACED = /[您你]|请|谢谢|感谢|ください|ありがとう|お客様|您好|안녕|감사|주세요|습니다/;

/** Does a text turn to a person, as a reply does, or leave a place for their name? */
export function turnsToPerson(text: string): boolean {
  const bare = text.slice(0, LOOK);
  if (/\{\{?\s*[\w.]*(?:name|author|login|requester|customer|contact)[\w.]*|\[(?:\w+ )?name\]/i.test(bare)) return true;
  if (ADDRESS_UNSPACED.test(bare)) return true;
  const words = bare.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.some((word) => ADDRESS_WORDS.has(word));
}
