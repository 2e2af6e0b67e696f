import type { Directive, Figure, Kind, Message, Passage, ReadError, Twin } from '#core/message.ts';
import type { MarkdownParser } from '#formats/markdown/parse.ts';
import type { Ids } from '#formats/recognise/ids.ts';
import { readBody } from './body.ts';
import { type Markup, markupOf } from './markup.ts';
import type { DataText } from './node.ts';
import { twinOf } from './twin.ts';

/** A text that belongs to a message. */
export interface Part {
  readonly text: DataText;
  /** Found out from the text where left out. */
  readonly markup?: Markup;
  /** True for a subject line, which is one passage of its own. */
  readonly subject?: boolean;
  /** The same text as it stands elsewhere in the file. It is not judged; what is mended is mended there too. */
  readonly twins?: readonly Second[];
}

/** A second writing of a part's text. */
export interface Second {
  readonly text: DataText;
  /** Found out from the text where left out. */
  readonly markup?: Markup;
}

/** A message that an adapter has found, before its text is read. */
export interface Draft {
  readonly parts: readonly Part[];
  readonly kind?: Kind;
  readonly title: string;
  /** The item's own id; '' where it has none. */
  readonly id: string;
  readonly system?: string;
  readonly locale?: string;
  readonly skip?: string;
  /** True where the library is kept by hand, and the agent fills in what stands in brackets. */
  readonly library?: boolean;
  /** Names of what is filled in before the help desk sees the text, without brackets. */
  readonly fields?: readonly string[];
}

/** What reading the messages of a file adds to. */
export interface Found {
  /** Comments in bodies that ask for silence. */
  readonly directives: Directive[];
  readonly errors: ReadError[];
  readonly ids: Ids;
  readonly markdown: MarkdownParser | undefined;
}

/** Reads the draft's parts. */
export function readDraft(draft: Draft, { ids, directives, errors, markdown }: Found): Message {
  const passages: Passage[] = [];
  const templates: Passage[] = [];
  const figures: Figure[] = [];
  const twins: Twin[] = [];
  const faults = errors.length;
  for (const part of draft.parts) {
    const markup = part.subject ? 'plain' : (part.markup ?? markupOf(part.text.value));
    const body = readBody(part.text.view(), markup, markdown);
    for (const passage of body.passages) passages.push(part.subject ? { ...passage, role: 'subject' } : passage);
    for (const directive of body.directives) directives.push(directive);
    if (body.figures) figures.push(...body.figures);
    if (body.template) templates.push(body.template);
    if (body.fault) errors.push(body.fault);
    if (part.twins && part.twins.length > 0) twins.push(twinOf(body, part.twins, markdown));
  }
  const own = draft.parts.map((part) => part.text);
  const empty = own.every((text) => text.value.trim() === '');
  const all = draft.parts.flatMap(({ text, twins: seconds }) => [text, ...(seconds ?? []).map((one) => one.text)]);
  const unread = errors.length > faults ? 'unreadable' : undefined;
  const skip = draft.skip ?? unread ?? (empty ? 'empty' : undefined);
  return {
    id: ids.next([draft.id || draft.title || (own[0]?.value ?? '').slice(0, 60)]),
    kind: draft.kind ?? 'macro',
    title: draft.title,
    ...(draft.system === undefined ? {} : { system: draft.system }),
    ...(draft.locale === undefined ? {} : { locale: draft.locale }),
    passages,
    ...(templates.length > 0 && { templates }),
    ...(twins.length > 0 && { twins }),
    ...(figures.length > 0 && { figures }),
    range: { start: Math.min(...all.map((text) => text.start)), end: Math.max(...all.map((text) => text.end)) },
    ...(skip === undefined ? {} : { skip }),
    ...(draft.library ? { library: true } : {}),
    ...(draft.fields && { fields: draft.fields }),
  };
}
