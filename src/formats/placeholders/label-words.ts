import { isSpaceCode } from './characters.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ACTIONS =
  'click clicking select selecting tap tapping press pressing choose choosing open opening hit pick tick untick check ' +
  'uncheck toggle enable disable launch expand right-click double-click long-press';
const SCREEN = 'says say shows show reads read displays display asks ask answers states saying reading showing';
const NAMED = 'called named labeled labelled titled marked';
const PARTS =
  'button buttons tab tabs menu menus field fields box option options icon icons checkbox dropdown error message messages';

/** Words that a name of the interface follows directly. */
const BEFORE = set(
  `${ACTIONS} ${SCREEN} ${NAMED} ${PARTS} visit under via then enter type send reply text see find hide hides`,
);
/** Words that need one of the next list a word or more earlier: "click *on* X", "go *to* X", "tap *the* X". */
const WEAK = set('on to the your in into at from a an our this either for as of with and or');
const STRONG = set(
  `${ACTIONS} ${NAMED} go goes going navigate navigating return switch scroll head under change set use using turn ` +
    'look find see search write back',
);
/** Words after which even italics are what a screen says. */
const SAYS = set(`${SCREEN} ${ACTIONS} ${NAMED} error message`);
/** Nouns that name a part of the interface, directly after the label. */
const AFTER =
  /^[\s\u00a0]*(?:(?:drop-?down|text|side|search|menu|toggle|radio|navigation|option)\s)?(?:button|tab|menu|field|link|box|checkbox|check box|icon|section|page|screen|option|setting|settings|toggle|switch|tile|panel|pane|dialog|dialogue|window|dropdown|drop-down|list|column|toolbar|sidebar|bar|app|permission|mode|folder|status|message|error|label|heading|item|entry|view|prompt|banner|pop-up|popup|notification)s?\b/i;

/** Does a noun of the interface follow, such as "button"? */
export function isLabelFollower(text: string, end: number): boolean {
  return AFTER.test(text.slice(end, end + 30));
}

/** Do the words before `start` lead up to a name of the interface? */
export function isLabelContext(text: string, start: number, strong: boolean): boolean {
  if (strong && follows(text, start, '>→›»')) return true;
  const before = wordsBefore(text, start);
  const last = before[0];
  if (last === undefined) return false;
  if (!strong) return SAYS.has(last);
  if (BEFORE.has(last)) return true;
  if (!WEAK.has(last)) return false;
  for (let k = 1; k < before.length; k++) if (STRONG.has(before[k] as string)) return true;
  return false;
}

/** Up to four words before `start`, the nearest first, in lower case; none from beyond the end of a sentence. */
function wordsBefore(text: string, start: number): string[] {
  const out: string[] = [];
  let at = start;
  while (out.length < 4) {
    while (at > 0 && (isSpaceCode(text.charCodeAt(at - 1)) || '"“(:*'.includes(text[at - 1] as string))) at--;
    const end = at;
    while (at > 0 && !isSpaceCode(text.charCodeAt(at - 1)) && !'"“(:'.includes(text[at - 1] as string)) at--;
    if (at === end) break;
    const word = text.slice(at, end).toLowerCase();
    // "As you can see, **We …**": the comma ends what leads up to a name, but for "…, then **Save**".
    if (/[.!?;]$/.test(word) || (out.length === 0 && word.endsWith(','))) break;
    out.push(word.endsWith(',') ? word.slice(0, -1) : word);
  }
  return out;
}

/** Is the last sign before `start` one of these? */
function follows(text: string, start: number, signs: string): boolean {
  let at = start;
  while (at > 0 && isSpaceCode(text.charCodeAt(at - 1))) at--;
  return at > 0 && signs.includes(text[at - 1] as string);
}
