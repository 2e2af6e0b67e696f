/** Pairs of British and American endings. Both sides of a pair are one word to the lexicon. */
const ise = /i([sz])(e|es|ed|er|ers|ing|able|ation|ations)$/;
const yse = /y([sz])(e|es|ed|ing)$/;
const our = /^(.*(?:fav|hon|behavi|col|lab|neighb|endeav|rum|hum))(ou?r)(.*)$/;
const double = /^(cancel|travel|label|model|signal|total|dial|level|fuel|counsel|channel|panel|pencil)(l?)(ed|ing)$/;
const single = /^(fulfil|enrol)(l?)(s|ment|ments)?$/;
const centre = /^(cent|met|theat|lit)(re|er)(s?)$/;

const telling = /i[sz][eia]|y[sz][ei]|ou?r|l(?:ed|ing)$|^fulfil|^enrol|re$|er$/;
const none: readonly string[] = [];

/** The other spellings of a word in lower case, itself not among them. Not all of them are words. */
export function otherSpellings(word: string): readonly string[] {
  if (word.length < 5 || !telling.test(word)) return none;
  const out: string[] = [];
  let m = ise.exec(word);
  if (m) out.push(`${word.slice(0, m.index)}i${m[1] === 's' ? 'z' : 's'}${m[2]}`);
  m = yse.exec(word);
  if (m) out.push(`${word.slice(0, m.index)}y${m[1] === 's' ? 'z' : 's'}${m[2]}`);
  m = our.exec(word);
  if (m) out.push(`${m[1]}${m[2] === 'or' ? 'our' : 'or'}${m[3]}`);
  m = double.exec(word);
  if (m) out.push(`${m[1]}${m[2] === 'l' ? '' : 'l'}${m[3]}`);
  m = single.exec(word);
  if (m) out.push(`${m[1]}${m[2] === 'l' ? '' : 'l'}${m[3] ?? ''}`);
  m = centre.exec(word);
  if (m) out.push(`${m[1]}${m[2] === 're' ? 'er' : 're'}${m[3]}`);
  return out;
}
