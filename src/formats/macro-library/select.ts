import type { Root } from 'mdast';
import { splitAtBoldTitles } from './bold-titles.ts';
import { type Candidate, type Candidates, candidatesOf } from './candidates.ts';
import { documentTitleOf, outline, type Section } from './outline.ts';
import { isCounterExample, isForAgents } from './section-words.ts';
import { maySayLibrary, pathSaysLibrary, saysLibrary, saysOther } from './words.ts';

/** A macro found in a library. */
export interface Found {
  readonly section: Section;
  readonly candidate: Candidate;
}

/** What a document holds as a macro library. */
export interface Library {
  readonly macros: readonly Found[];
  readonly sections: readonly Section[];
}

interface Offer {
  readonly section: Section;
  readonly candidates: Candidates;
  /** Its title says that it speaks to agents. */
  readonly forAgents: boolean;
  /** Its title says that it shows how not to write. */
  readonly counter: boolean;
}

type DocumentShape = 'labelled' | 'fences' | 'quotes' | 'plain';
const SHAPES: readonly DocumentShape[] = ['labelled', 'fences', 'quotes', 'plain'];

/**
 * The macros of a document, or undefined where it is no macro library. It is one where its name, title or headings say
 * so and its sections bear it out, or where the sections alone leave no doubt.
 * @param title the title that the front matter gives, '' for none
 */
export function findLibrary(path: string, text: string, root: Root, title: string): Library | undefined {
  const titles = `${title} / ${documentTitleOf(root)}`;
  const near = path.split('/').slice(-2).join('/');
  if (saysOther(`${near} ${titles}`)) return undefined;
  const outlined = outline(root);
  const says = pathSaysLibrary(path) || saysLibrary(titles);
  const bare = says && outlined.every(({ title, preamble }) => preamble || title === '');
  const sections = outlined.flatMap((section) =>
    bare || (!section.preamble && saysLibrary(section.title)) ? splitAtBoldTitles(section) : [section],
  );
  const inRegion = (section: Section) => section.path.some((heading) => saysLibrary(heading));
  const offers = (part: readonly Section[]): Offer[] =>
    part
      .filter((section) => !section.preamble)
      .map((section) => ({
        section,
        candidates: candidatesOf(text, section),
        forAgents: section.path.some((heading) => isForAgents(heading)),
        counter: section.path.some((heading) => isCounterExample(heading)),
      }));
  const all = offers(sections);
  if (says) {
    const sure = pathSaysLibrary(path) && saysLibrary(titles);
    return toLibrary(choose(all, 'yes') ?? (sure ? bareReplies(all) : undefined), sections);
  }
  const region = all.filter(({ section }) => inRegion(section));
  const inPart = region.length > 0 ? choose(region, 'yes') : undefined;
  const marked = inPart?.length === 1 && !inPart[0]?.candidate.signs.greeting ? undefined : inPart;
  const maybe = maySayLibrary(`${path.split('/').pop()} ${titles}`) ? 'maybe' : 'no';
  const whole = choose(all, maybe);
  return toLibrary((whole?.length ?? 0) > (marked?.length ?? 0) ? whole : marked, sections);
}

function toLibrary(macros: Found[] | undefined, sections: readonly Section[]): Library | undefined {
  return macros && macros.length > 0 ? { macros, sections } : undefined;
}

/** Do the words of a document say that it holds replies? */
type Says = 'yes' | 'maybe' | 'no';

function choose(offers: readonly Offer[], says: Says): Found[] | undefined {
  const shape = shapeOf(offers);
  const fenced = offers.every(({ candidates }) => candidates.labelled.every((one) => one.shape === 'fence'));
  const found = offers.flatMap((offer) =>
    pick(offer, shape, fenced).map((candidate) => ({ section: offer.section, candidate })),
  );
  return isLibrary(offers, found, shape, says) ? found : undefined;
}

/**
 * The sections of a document whose name and title both say that it holds replies, where nothing else is in it but short
 * plain texts: some teams write just what to say, with no greeting and no sign-off.
 */
function bareReplies(offers: readonly Offer[]): Found[] | undefined {
  const found: Found[] = [];
  for (const { section, candidates, forAgents, counter } of offers) {
    if (forAgents || counter) continue;
    if (candidates.code > 0 || section.blocks.some((block) => block.type === 'table' || block.type === 'list'))
      return undefined;
    const [only, ...others] = candidates.plain;
    if (!only && section.blocks.length === 0) continue;
    if (!only || others.length > 0 || only.signs.score < -1 || only.about) return undefined;
    found.push({ section, candidate: only });
  }
  return found.length >= 2 ? found : undefined;
}

/** The shape that most sections' replies have. */
function shapeOf(offers: readonly Offer[]): DocumentShape {
  const counts = { labelled: 0, fences: 0, quotes: 0, plain: 0 };
  for (const { candidates, forAgents } of offers) {
    if (forAgents) continue;
    const shape = SHAPES.find((name) =>
      candidates[name].some((one) => one.signs.score >= (name === 'labelled' ? 1 : 2)),
    );
    if (shape) counts[shape]++;
  }
  return SHAPES.reduce((best, name) => (counts[name] > counts[best] ? name : best), 'labelled' as DocumentShape);
}

/** The replies of one section. What has a greeting counts everywhere; all else only in the document's own shape. */
function pick(
  { section, candidates, forAgents, counter }: Offer,
  shape: DocumentShape,
  fenced: boolean,
): readonly Candidate[] {
  if (counter) return [];
  const sure = ({ signs }: Candidate) => (signs.greeting && signs.score >= 5) || signs.score >= 6;
  if (forAgents && isForAgents(section.title)) {
    return [...candidates.labelled, ...candidates.fences, ...candidates.quotes].filter(sure);
  }
  // A heading further up may be of a kind that replies stand below as well: "Metrics and updates".
  if (forAgents) return [...candidates.labelled, ...candidates.fences].filter((one) => one.signs.score >= 2);
  const labelled = candidates.labelled.filter((one) => one.signs.score >= 0);
  if (labelled.length > 0) return [...labelled, ...candidates.fences.filter(sure)];
  const own = shape === 'labelled' && fenced ? 'fences' : shape;
  if (own !== 'labelled') {
    const found = candidates[own].filter((one) => one.signs.score >= 0 && !one.trailing && !isBareHtml(one));
    if (found.length > 0) return found;
  }
  for (const other of ['fences', 'quotes', 'plain'] as const) {
    const found = candidates[other].filter(sure);
    if (found.length > 0) return found;
  }
  return [];
}

/** HTML that greets nobody: more likely code of a page than a reply. */
function isBareHtml({ fence, signs }: Candidate): boolean {
  return fence?.lang === 'html' && !signs.greeting;
}

/** Do the replies found bear out that the document is a library? */
function isLibrary(offers: readonly Offer[], found: readonly Found[], shape: DocumentShape, says: Says): boolean {
  const count = (test: (one: Candidate) => boolean) => found.filter(({ candidate }) => test(candidate)).length;
  const boxed = shape === 'plain' ? 2 : 1;
  const likely = count(({ signs, labelled }) => signs.score >= (labelled ? 1 : boxed));
  const sure = count(({ signs }) => signs.score >= 4);
  // Documentation of a help desk's canned responses speaks of them; canned responses don't.
  if (shape === 'plain' && count(({ signs, about }) => about && !signs.greeting) * 3 > found.length) return false;
  if (says === 'yes') return (likely >= 2 || sure >= 1) && likely * 2 >= found.length;
  if (says === 'maybe' && likely >= 2 && likely === found.length && sure * 2 >= found.length) {
    if (count(({ labelled }) => labelled) === found.length) return true;
  }
  const letters = count(({ signs }) => signs.greeting && signs.score >= 5);
  const signed = count(({ signs, labelled }) => signs.greeting && signs.score >= 5 && (signs.signOff || labelled));
  if (shape === 'plain') {
    const prose = offers.filter(({ candidates, forAgents }) => !forAgents && candidates.plain.length > 0).length;
    return signed >= 3 && signed >= (says === 'maybe' ? 0.5 : 0.7) * prose;
  }
  const others = offers.reduce((sum, { candidates }) => sum + candidates.code + candidates.fences.length, 0);
  return letters >= 2 && signed >= 2 && letters >= 0.6 * Math.max(found.length, others);
}
