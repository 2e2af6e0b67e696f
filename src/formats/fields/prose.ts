/** What ends a sentence, in the scripts of the world. */
const SENTENCE_END = /[.!?…。！？؟।](?:["'”’»)\]*_]*)(?:\s|$|<)|[。！？]/u;

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Fields and tags, which are no sign of a program. */
const FIELDS = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|<[^<>]{0,300}>|https?:\/\/\S+/g;

/** Longer texts are judged by their beginning, in UTF-16 code units. */
const LOOK = 4000;

/** Does a text read like sentences for a person, in whatever language? */
export function isProse(text: string): boolean {
  const bare = text.slice(0, LOOK).replace(FIELDS, ' ');
  if (isCode(bare)) return false;
  const words = bare.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
  const unspaced = bare.match(UNSPACED)?.length ?? 0;
  if (unspaced >= 12) return true;
  return words >= 12 || (words >= 5 && SENTENCE_END.test(bare));
}

/** Is so much of a text marks of a program, a path or a format that it is no prose? */
export function isCode(bare: string): boolean {
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  const marks = bare.match(/[{}<>;=$\\|_^~]/g)?.length ?? 0;
  return letters === 0 || marks > letters / 12;
}

/** Words with which a reply turns to a person: you, please, thanks, hello, in languages that are often met. */
const ADDRESS = `you your yours you're please thank thanks hi hello hey dear sorry welcome
  usted ustedes gracias hola estimado estimada por favor tu tus su sus te le lamentamos saludos
  vous votre vos merci bonjour veuillez cordialement désolé
  sie ihr ihre ihnen ihrem ihren danke hallo bitte liebe lieber leider grüße grüßen du dein deine dir dich
  você vocês obrigado obrigada olá prezado seu sua seus suas
  lei suo sua grazie ciao gentile salve
  u uw jij je jouw bedankt hoi geachte beste alstublieft
  du dig din ditt tack hej vänligen mvh takk tak hei venligst kiitos
  dziękuję dziękujemy proszę cześć twój państwo
  dumneavoastră vă mulțumim mulțumesc bună salut rugăm te rog aveți
  вы вас вам ваш ваша ваши ваше спасибо здравствуйте привет пожалуйста
  teşekkürler merhaba lütfen size sizin`;

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
