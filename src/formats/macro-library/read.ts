import type { Html, Root } from 'mdast';
import type { Directive, Figure, Message, Passage, Reading } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { View } from '#core/view.ts';
import { readBody } from '#formats/data/body.ts';
import { type Markup, markupOf } from '#formats/data/markup.ts';
import { DIRECTIVE_MARK, parseDirective } from '#formats/directives.ts';
import type { MarkdownParser } from '#formats/markdown/parse.ts';
import { readPlain } from '#formats/plain/read.ts';
import { Ids } from '#formats/recognise/ids.ts';
import { plainCode, templateOf } from '#formats/template/whole.ts';
import type { Candidate } from './candidates.ts';
import { declaredFields } from './fields.ts';
import { type Line, linesOf, linesView } from './lines.ts';
import type { Library } from './select.ts';
import { type Fence, spanOf } from './views.ts';

/** What a library's front matter or path says of all its macros. */
export interface LibraryFacts {
  readonly system: string | undefined;
  readonly locale: string | undefined;
  /** Parses the Markdown of its replies. */
  readonly markdown: MarkdownParser | undefined;
}

/** The messages of a macro library. */
export function readLibrary(view: View, root: Root, library: Library, facts: LibraryFacts): Reading {
  const fields = declaredFields(view.text, library.macros);
  const ids = new Ids();
  const messages: Message[] = [];
  const directives: Directive[] = [];
  const definitions = definitionLines(view.text, root);
  for (const { section, candidate } of library.macros) {
    const read = readReply(view, candidate, facts.markdown, definitions);
    directives.push(...read.directives);
    messages.push({
      id: ids.next(section.path, 'macro'),
      kind: 'macro',
      title: section.path.join(' › '),
      ...(facts.system ? { system: facts.system } : { library: true }),
      ...(facts.locale && { locale: facts.locale }),
      passages: read.passages,
      ...(read.templates.length > 0 && { templates: read.templates }),
      ...(read.figures.length > 0 && { figures: read.figures }),
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

/** The lines that say where reference links lead: in effect for all of the document, wherever they stand. */
function definitionLines(text: string, root: Root): Line[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'definition') return [];
    const { start, end } = spanOf(node);
    return linesOf(text, start, end);
  });
}

export interface ReplyReading {
  readonly passages: readonly Passage[];
  readonly templates: readonly Passage[];
  readonly directives: readonly Directive[];
  readonly figures: readonly Figure[];
}

/**
 * The passages of one reply, its subject first.
 * @param markdown parses it, where the file has a way of its own
 * @param definitions lines of link definitions that hold for a reply which is part of the document's own Markdown
 */
export function readReply(
  view: View,
  candidate: Pick<Candidate, 'subject' | 'lines' | 'fence'>,
  markdown: MarkdownParser | undefined,
  definitions: readonly Line[] = [],
): ReplyReading {
  const subject = candidate.subject ? readSubject(view, candidate.subject) : { passages: [], templates: [] };
  const { lines, fence } = candidate;
  const own = linesView(view, fence ? lines : withDefinitions(lines, definitions), fence?.marks);
  const body = readBody(own, fence ? markupIn(fence, own.text) : 'markdown', markdown);
  return {
    passages: [...subject.passages, ...body.passages],
    templates: [...subject.templates, ...(body.template ? [body.template] : [])],
    directives: body.directives,
    figures: body.figures ?? [],
  };
}

/** A reply's lines with the document's link definitions behind them: they make no text of their own. */
function withDefinitions(lines: readonly Line[], definitions: readonly Line[]): readonly Line[] {
  const last = lines[lines.length - 1];
  if (!last || definitions.length === 0) return lines;
  const outside = definitions.filter((line) => line.start >= last.next || line.end <= (lines[0] as Line).start);
  const gap = { start: last.end, end: last.end, next: last.end, prefix: '' };
  return outside.length === 0 ? lines : [...lines, gap, ...outside];
}

/** The markup of what stands in a fence: what its info string says; where that says nothing, what stands there. */
function markupIn(fence: Fence, text: string): Markup {
  if (fence.lang === 'html') return 'html';
  return /^(?:md|markdown|mdx)$/.test(fence.lang) ? 'markdown' : markupOf(text);
}

/** A subject line as passages (one, where the line is as it should be) and as a whole. */
export function readSubject(view: View, line: Line): { passages: Passage[]; templates: Passage[] } {
  const own = linesView(view, [line]);
  const { passages } = readPlain(own);
  const template = templateOf(own, plainCode);
  return {
    passages: passages.map((passage) => ({ ...passage, role: 'subject', level: 0 })),
    templates: template ? [template] : [],
  };
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
