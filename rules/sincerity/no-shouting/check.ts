import { defineRule, type PassageEdit, type Proposal, type RuleContext } from '#rule';

type Passage = RuleContext['message']['passages'][number];

/**
 * Everyday words. In capitals they are no acronym: an unknown word in capitals may be one, and is left alone. Left out are
 * words that keys, commands and switches are named by (ENTER, POST, SELECT, OFF, TRUE).
 */
const COMMON = new Set(
  (
    'an am are as at be by do go he her him is it me on or she so up us action actions ' +
    'about above absolute absolutely accept access account actual actually add address after again against agree ahead allow allowed almost already ' +
    'also although always amount and angry another answer any anymore anyone anything anywhere apologize apology apologies appointment are around ask attach ' +
    'attached attention available away aware back bad because been before being below best better between big bill book booked both break bring broken but buy call came can ' +
    'cannot cancel cancelled canceled card careful cash cause change charge charged check claim clear clearly close closed come complaint complete completed confirm ' +
    'confirmed contact copy correct cost could customer customers damage damaged day date days deadline dear decline delay delayed deliver delivered delivery deposit details did different do does done ' +
    'don double due during each early easy email emails end ended entire error even ever every everyone everything exact exactly exchange expect expired ' +
    'extra failed failure fast fee feel fees few final finally find finish first fix fixed follow for form forget found free friday from front full fully general get getting ' +
    'give given gone good got great had half happen happened happy hard has have having hear hello here his hour hours how however huge ' +
    'hurry if immediate immediately important in incorrect information instead into invoice issue issues item items just keep kind know last late later ' +
    'least leave left less let letter like limited link list little long look lost love lot made mail make many matter may maybe mean message missed missing ' +
    'mistake monday money month more morning most much must my name need never new next nice night nobody none noon not nothing notice now number of office ' +
    'often old once one only open opened or order orders original other our out outside over own package paid parcel part password past pay payment people person ' +
    'phone photo place please pleased policy possible price problem problems proceed product promise proof quick quickly quite rather reach read ' +
    'ready real really reason receipt receive received refund refunded refunds refuse regret remember remove rent repair repeat replace replacement request required resolve ' +
    'resolved respond response return returned returns reward right room rude rule rules sad safe said sale same saturday save say see seen send sending ' +
    'sent separate serious seriously service shall share ship shipped shipping shop should show sign signed simple simply since small so sold some someone something soon ' +
    'sorry speak special step still stopped store strict strictly such sunday support sure take taken team tell terms than thank thanks that the their them ' +
    'then there these they thing things think this those though thursday ticket time to today together told tomorrow tonight too total totally track tracking tried true truly try ' +
    'tuesday twice two under understand unable unfortunately unless until update updated upset urgent urgently use used useful using very wait waiting want wanted warning was ' +
    'watch way we wednesday week weeks welcome well went were what when where which while who whole whom why will wish with within without won wonderful word words ' +
    'work working world worry would write wrong year years yes yesterday yet you your yours yourself ' +
    'amazing awesome brilliant congratulations exclusive fantastic guarantee guaranteed hurray yay wow winner win offer deal bonus gift discount huge enjoy ' +
    'delete deleted forbidden prohibited permitted mandatory necessary essential valid invalid void final instructions instruction carefully following below above note reminder'
  ).split(' '),
);
/** Alone, words this short are acronyms more often than not; but for these. */
const SHORT = new Set('not no one two all any you now our new too why yet but had has was did'.split(' '));
/** The names of keys, commands and states: shouting only among other words in capitals. */
const KEYS = new Set(
  'none back delete end open close closed save send true yes no new now read use update copy next first last call all any void show list add time date name number order over total'.split(
    ' ',
  ),
);
/** Small words in running text that somebody leans on: “I'm SO sorry”, “ANY order will do”. */
const LEANT_ON = new Set('so any all one both each far own few'.split(' '));
/** What comes after a name in capitals: “SO and PO”, “the SO number”. */
const NAMED = /^\s+(?:and|or|is|was|has|are|can|number|no|line|file|id)\b/i;
const DETERMINER = /(?:\b(?:the|an?|your|our|my|this|that|every|no|new|of type)|\d)\s*$/i;
const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const CAPITALS = /\p{Lu}{2}/u;
/** What lawyers set in capitals is left to them. */
const LEGAL = /LIABILITY|WARRANT|DISCLAIM|DAMAGES|INDEMN|LIABLE/;
/** A word in capitals with nothing of another kind about it, such as a digit, a dot or a slash. */
const WORD = /(?<![\p{L}\p{N}_@#$&/\\.\-+*%<])\p{Lu}[\p{Lu}'’]*(?![\p{L}\p{N}_@/\\=]|[-+.'’&]\p{L}|[-+.&]\p{N})/gu;
const BETWEEN = /^(?:,?\s+|-|\s[–—&-]\s)$/;
/** Before words that are read off a button, typed or quoted. */
const BEFORE =
  /(?:\b(?:click|clicks|clicking|clicked|press|pressing|pressed|tap|tapping|tapped|select|selecting|selected|choose|choosing|hit|hitting|push|pushing|hold|type|typing|enter|entering|text|reply|replying|send|sending|say|code|codes|coupon|voucher|labelled|labeled|marked|named|called|titled|says|saying|reads|reading|shows|showing|key|keys|button|switch|mode|set|turn|turned|status|word|keyword|option|tab|menu|command|field|variable|band|company|brand|ticker)\b[\s:]*(?:(?:on|the|to|down|with|is|as|in|for|word)\s+){0,2}["“‘'(]?|[>→»|=]\s*)$/iu;
/** After them. */
const AFTER =
  /^["”’')]?\s*(?:(?:button|key|keys|tab|menu|link|field|icon|switch|light|led|mode|option|box|screen|section|column|status|setting|settings|flag|variable|folder|port|socket|label|command|keyword|sign|lamp|position|card|account|reader|plan|tier|edition|statement|clause|query|request)s?\b|[>→»|=])/iu;
const LABEL =
  /^(?:note|warning|caution|tip|danger|hint|step|option|example|notice|info|method|part|question|answer|subject|from|to|date|re|fwd|p\.?s)$/i;
const MARKS = /[!?]{2,}/g;

export default defineRule({
  check({ message, report }) {
    for (const passage of message.passages) {
      if (passage.role === 'quote') continue;
      const { text } = passage.view;
      if (text.includes('!') || text.includes('?')) reportMarks(passage, report);
      if (CAPITALS.test(text)) reportWords(passage, report);
    }
  },
});

function reportMarks(passage: Passage, report: RuleContext['report']): void {
  const { text } = passage.view;
  for (const { 0: found, index: start } of text.matchAll(MARKS)) {
    const end = start + found.length;
    // “?!” is one mark of surprise.
    if (found === '?!' || found === '!?' || touchesAtom(passage, start, end)) continue;
    if (start === 0 || /[=\w([{]/.test(text.charAt(end)) || /[([{<=]/.test(text.charAt(start - 1))) continue;
    const one = found.includes('?') ? '?' : '!';
    const mixed = found.includes('!') && found.includes('?');
    const edits = [{ passage, start, end, text: one }];
    report({
      at: { passage, start, end },
      message: 'marks',
      fixes: [{ title: `Write “${one}” once`, class: mixed ? 'suggest' : 'safe', edits }],
    });
  }
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function reportWords(passage: Passage, report: RuleContext['report']): void {
  const { text } = passage.view;
  // A heading in capitals is a matter of type.
  if (LEGAL.test(text) || (passage.role === 'heading' && !/\p{Ll}/u.test(text))) return;
  for (const run of runsOf(passage)) {
    if (!(shouts(run) || isLeantOn(run, text)) || isRead(run, text, passage)) continue;
    const { start } = run[0] as Word;
    const { end } = run[run.length - 1] as Word;
    report({ at: { passage, start, end }, fixes: [lowered(run, passage)] });
  }
}

/** Words in capitals that stand side by side. */
function runsOf(passage: Passage): Word[][] {
  const { text } = passage.view;
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const word = { start, end: start + found.length, text: found };
    if (touchesAtom(passage, start, word.end)) continue;
    if (last && BETWEEN.test(text.slice(last.end, start))) (runs[runs.length - 1] as Word[]).push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}

function shouts(run: readonly Word[]): boolean {
  if (run.length === 1) {
    const word = bare(run[0] as Word);
    return word.length > 3 ? isCommon(word) && !KEYS.has(word) : SHORT.has(word) && !KEYS.has(word);
  }
  const common = run.filter((word) => word.text.length > 1 && isCommon(bare(word)));
  if (common.length !== 1) return common.length > 1;
  // “PDF COPY”, “ID CARD”: one everyday word beside an acronym is a name. “NOT OK”, “HAPPY TRAVELS” are none.
  return run.length < 4 && (SHORT.has(bare(common[0] as Word)) || run.every((word) => word.text.length > 4));
}

function isLeantOn(run: readonly Word[], text: string): boolean {
  const [word, other] = run as [Word, Word?];
  if (other || !LEANT_ON.has(bare(word))) return false;
  const after = text.slice(word.end, word.end + 20);
  return /^\s+\p{Ll}/u.test(after) && !NAMED.test(after) && !DETERMINER.test(text.slice(0, word.start));
}

/** Is it read off a screen or a button, or typed? Or a label such as “NOTE:”? */
function isRead(run: readonly Word[], text: string, { role }: Passage): boolean {
  const { start, text: first } = run[0] as Word;
  const { end } = run[run.length - 1] as Word;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  if (run.length < 5 && (BEFORE.test(before) || AFTER.test(after))) return true;
  if (run.length === 1 && /\($/.test(before) && /^\)/.test(after)) return true;
  const opens = /(^|\n)\s*$/.test(before);
  if (run.length === 1 && opens && LABEL.test(first) && /^\s*\d*\s*[:.–—-]/.test(after)) return true;
  return role === 'table-cell' && opens && /^\s*$/.test(after);
}

function lowered(run: readonly Word[], passage: Passage): Proposal {
  const { text } = passage.view;
  const edits = run.flatMap((word): PassageEdit[] => {
    const plain = bare(word);
    const known = isCommon(plain) || (word.text.length > 3 && /[AEIOUY]/.test(word.text.slice(1)));
    if (word.text === 'I' || /^I['’]/.test(word.text) || !known) {
      return word.text.length > 1 && /^I['’]/.test(word.text)
        ? [edit(word, `I${word.text.slice(1).toLowerCase()}`)]
        : [];
    }
    const lower = word.text.toLowerCase();
    const opens = /(^|[.!?:]["”’)]?\s+|\n\s*)$/.test(text.slice(0, word.start));
    return [edit(word, opens || WEEKDAY.test(lower) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower)];
  });
  return { title: 'Write it in small letters', class: 'suggest', edits };

  function edit({ start, end }: Word, written: string): PassageEdit {
    return { passage, start, end, text: written };
  }
}

/** The word in small letters, without what a contraction added. */
function bare({ text }: Word): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(n't|'(ll|re|ve|s|m|d))$/, '')
    .replace(/^(do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should)$/, (stem) =>
      text.length > stem.length ? 'not' : stem,
    );
}

function isCommon(word: string): boolean {
  return (
    COMMON.has(word) ||
    (word.length > 5 && (COMMON.has(word.replace(/(s|ed|d|ly|ing)$/, '')) || COMMON.has(word.replace(/ing$/, 'e'))))
  );
}

function touchesAtom({ atoms }: Passage, start: number, end: number): boolean {
  return atoms.some((atom) => atom.start < end && start < atom.end);
}
