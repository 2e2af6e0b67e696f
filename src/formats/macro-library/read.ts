import type { Html, Root } from 'mdast';
import type { Directive, Message, Passage, Reading } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { View } from '#core/view.ts';
import { readBody } from '#formats/data/body.ts';
import { type Markup, markupOf } from '#formats/data/markup.ts';
import { DIRECTIVE_MARK, parseDirective } from '#formats/directives.ts';
import { readPlain } from '#formats/plain/read.ts';
import { Ids } from '#formats/recognise/ids.ts';
import type { Candidate } from './candidates.ts';
import { declaredFields } from './fields.ts';
import { type Line, linesView } from './lines.ts';
import type { Library } from './select.ts';
import type { Fence } from './views.ts';

/** What a library's front matter or path says of all its macros. */
export interface LibraryFacts {
  readonly system: string | undefined;
  readonly locale: string | undefined;
}

/** The messages of a macro library. */
export function readLibrary(view: View, root: Root, library: Library, facts: LibraryFacts): Reading {
  const fields = declaredFields(view.text, library.macros);
  const ids = new Ids();
  const messages: Message[] = [];
  const directives: Directive[] = [];
  for (const { section, candidate } of library.macros) {
    const read = readReply(view, candidate);
    directives.push(...read.directives);
    messages.push({
      id: ids.next(section.path, 'macro'),
      kind: 'macro',
      title: section.path.join(' › '),
      ...(facts.system ? { system: facts.system } : { library: true }),
      ...(facts.locale && { locale: facts.locale }),
      passages: read.passages,
      range: rangeOf(view, candidate),
      ...(read.passages.length === 0 && { skip: 'empty' }),
      ...(fields.length > 0 && { fields }),
    });
  }
  const covered = messages.map((message) => message.range);
  directives.push(...directivesAround(view, root, covered));
  directives.sort((a, b) => a.range.start - b.range.start);
  return { form: 'macro-library', messages, errors: [], directives };
}

/** The passages of one reply, its subject first. */
export function readReply(
  view: View,
  candidate: Pick<Candidate, 'subject' | 'lines' | 'fence'>,
): { passages: Passage[]; directives: readonly Directive[] } {
  const subject = candidate.subject ? subjectPassages(view, candidate.subject) : [];
  const { lines, fence } = candidate;
  const own = linesView(view, lines, fence?.marks);
  const body = readBody(own, fence ? markupIn(fence, own.text) : 'markdown');
  return { passages: [...subject, ...body.passages], directives: body.directives };
}

/** The markup of what stands in a fence: what its info string says; where that says nothing, what stands there. */
function markupIn(fence: Fence, text: string): Markup {
  if (fence.lang === 'html') return 'html';
  return /^(?:md|markdown|mdx)$/.test(fence.lang) ? 'markdown' : markupOf(text);
}

/** A subject line as passages; one, where the line is as it should be. */
export function subjectPassages(view: View, line: Line): Passage[] {
  const { passages } = readPlain(linesView(view, [line]));
  return passages.map((passage) => ({ ...passage, role: 'subject', level: 0 }));
}

function rangeOf(view: View, { subject, lines }: Pick<Candidate, 'subject' | 'lines'>): Range {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return { start: 0, end: 0 };
  const start = subject ? Math.min(subject.start, first.start) : first.start;
  const end = subject ? Math.max(subject.end, last.end) : last.end;
  return view.map.hull(start, end);
}

/** Comments between the macros that ask for silence. Those inside of one came with it. */
function directivesAround(view: View, root: Root, covered: readonly Range[]): Directive[] {
  if (!view.text.includes(DIRECTIVE_MARK)) return [];
  return root.children.flatMap((node) => {
    if (node.type !== 'html') return [];
    const start = node.position?.start.offset ?? 0;
    return commentsIn(node, start).flatMap(({ text, from, to }) => {
      const range = view.map.hull(from, to);
      if (covered.some((part) => part.start <= range.start && range.end <= part.end)) return [];
      return parseDirective(text, range) ?? [];
    });
  });
}

function commentsIn(node: Html, start: number): { text: string; from: number; to: number }[] {
  return [...node.value.matchAll(/<!--([\s\S]*?)-->/g)].map((match) => {
    const from = start + match.index;
    return { text: match[1] as string, from, to: from + match[0].length };
  });
}
