import type { Root } from 'mdast';
import { type Candidate, type Candidates, candidatesOf } from './candidates.ts';
import { documentTitleOf, outline, type Section } from './outline.ts';
import { isForAgents, pathSaysLibrary, saysLibrary, saysOther } from './words.ts';

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
  const sections = outline(root);
  const says = pathSaysLibrary(path) || saysLibrary(titles);
  const inRegion = (section: Section) => section.path.some((heading) => saysLibrary(heading));
  const offers = (part: readonly Section[]): Offer[] =>
    part
      .filter((section) => !section.preamble)
      .map((section) => ({
        section,
        candidates: candidatesOf(text, section),
        forAgents: section.path.some((heading) => isForAgents(heading)),
      }));
  const region = says ? sections : sections.filter(inRegion);
  const chosen =
    (region.length > 0 ? choose(offers(region), true) : undefined) ?? (says ? undefined : choose(offers(sections), false));
  return chosen && chosen.length > 0 ? { macros: chosen, sections } : undefined;
}

function choose(offers: readonly Offer[], says: boolean): Found[] | undefined {
  const shape = shapeOf(offers);
  const found = offers.flatMap((offer) => pick(offer, shape).map((candidate) => ({ section: offer.section, candidate })));
  return isLibrary(offers, found, shape, says) ? found : undefined;
}

/** The shape that most sections' replies have. */
function shapeOf(offers: readonly Offer[]): DocumentShape {
  const counts = { labelled: 0, fences: 0, quotes: 0, plain: 0 };
  for (const { candidates, forAgents } of offers) {
    if (forAgents) continue;
    const shape = SHAPES.find((name) => candidates[name].some((one) => one.signs.score >= (name === 'labelled' ? 1 : 2)));
    if (shape) counts[shape]++;
  }
  return SHAPES.reduce((best, name) => (counts[name] > counts[best] ? name : best), 'labelled' as DocumentShape);
}

function pick({ candidates, forAgents }: Offer, shape: DocumentShape): readonly Candidate[] {
  const sure = (one: Candidate) => one.signs.greeting && one.signs.score >= 5;
  if (forAgents) return [...candidates.labelled, ...candidates.fences].filter((one) => sure(one) && one.signs.signOff);
  const labelled = candidates.labelled.filter((one) => one.signs.score >= 0);
  if (labelled.length > 0) return [...labelled, ...candidates.fences.filter(sure)];
  if (shape !== 'labelled') {
    const own = candidates[shape].filter((one) => one.signs.score >= (shape === 'plain' ? 0 : 1));
    if (own.length > 0) return own;
  }
  for (const other of ['fences', 'quotes', 'plain'] as const) {
    const own = candidates[other].filter(sure);
    if (own.length > 0) return own;
  }
  return [];
}

/** Do the replies found bear out that the document is a library? */
function isLibrary(offers: readonly Offer[], found: readonly Found[], shape: DocumentShape, says: boolean): boolean {
  const score = ({ candidate }: Found) => candidate.signs.score;
  if (says) {
    const likely = found.filter((one) => score(one) >= 2).length;
    const sure = found.filter((one) => score(one) >= 4).length;
    return (likely >= 2 || sure >= 1) && likely * 2 >= found.length;
  }
  const letters = found.filter(({ candidate }) => candidate.signs.greeting && candidate.signs.score >= 5);
  const signed = letters.filter(({ candidate }) => candidate.signs.signOff || candidate.labelled);
  const others = offers.reduce((sum, { candidates }) => sum + candidates.code + candidates.fences.length, 0);
  if (shape === 'plain') {
    const prose = offers.filter(({ candidates, forAgents }) => !forAgents && candidates.plain.length > 0).length;
    return signed.length >= 3 && signed.length >= 0.7 * prose;
  }
  return letters.length >= 2 && signed.length >= 2 && letters.length >= 0.6 * Math.max(found.length, others);
}
