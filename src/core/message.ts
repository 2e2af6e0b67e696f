import type { Range } from './range.ts';
import type { View } from './view.ts';

/** What a message is: a reply that an agent sends, a page that a customer reads, or a note that only agents see. */
export type Kind = 'macro' | 'article' | 'note';

/** What part a passage plays in its message. */
export type Role = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'quote' | 'subject';

/**
 * What an atom is. Phrases never match across an atom by accident.
 * `quotation` is text in quotation marks, `label` a name of the interface (bold or otherwise marked as such): both are
 * words that are not the writer's own voice.
 */
export type AtomKind = 'placeholder' | 'blank' | 'code' | 'url' | 'image' | 'markup' | 'quotation' | 'label';

/** An opaque span of a passage's text. Offsets count in the passage's text. */
export interface Atom extends Range {
  readonly kind: AtomKind;
}

/** Inline markup over a span of a passage's text. Offsets count in the passage's text. */
export interface Mark extends Range {
  readonly kind: 'strong' | 'emphasis' | 'link' | 'deleted' | 'heading';
  /** Of a link: where it leads. */
  readonly url?: string;
}

/** Which entry of which list a passage stands in: several passages may share one. */
export interface ItemPlace {
  /** Lists are counted in each text. */
  readonly list: number;
  /** The entry's number as a reader sees it; counted from 1 where bullets stand instead. */
  readonly index: number;
}

/** Which cell of which table a passage stands in. All count from 0. */
export interface CellPlace {
  /** Tables are counted in each text. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** One block of decoded prose. */
export interface Passage {
  readonly role: Role;
  /** Of a heading 1 to 6; of a list item its depth from 1; else 0. */
  readonly level: number;
  /** True in a numbered list. */
  readonly ordered?: boolean;
  /** Of what stands in a list, where the form tells the entries apart. */
  readonly item?: ItemPlace;
  /** Of what stands in a table. */
  readonly cell?: CellPlace;
  /**
   * The text with its map to the file and its encoder. Inline markup is gone; a placeholder, code or bare URL stands in
   * it as its own characters and is covered by an atom; an image leaves nothing. A hard or soft line break is '\n'.
   */
  readonly view: View;
  /** Sorted by start, never overlapping. */
  readonly atoms: readonly Atom[];
  /** Sorted by start; may nest. */
  readonly marks: readonly Mark[];
}

/** What a reader sees beside the prose. No rule judges it; a preview shows it. */
export interface Figure {
  readonly kind: 'image' | 'code' | 'rule';
  /** Of an image its words for those who can't see it; code as it is shown. */
  readonly text: string;
  /** In the file. */
  readonly range: Range;
}

/** What a text is read as. */
export interface Writing {
  readonly passages: readonly Passage[];
  /** The text as a whole; see `Message.templates`. */
  readonly template?: Passage;
}

/**
 * A text of a message that the file holds more than once, such as in HTML and without markup. One writing is judged;
 * what is mended in it has to be mended in the others too.
 */
export interface Twin {
  /** The writing that is judged: passages of the message. */
  readonly judged: Writing;
  /** The other writings. Read when asked for. */
  others(): readonly Writing[];
}

/** One thing that a customer reads: the public reply of one macro, or one article. */
export interface Message {
  /** Unique in its file; survives edits elsewhere in the file. */
  readonly id: string;
  readonly kind: Kind;
  /** Plain text; empty where there is none. */
  readonly title: string;
  /** Key of a help desk in src/systems, such as 'zendesk'. */
  readonly system?: string;
  /** BCP 47 tag that the file declares. */
  readonly locale?: string;
  /** In reading order. */
  readonly passages: readonly Passage[];
  /** Images, blocks of code and lines across, in reading order; left out where there are none. */
  readonly figures?: readonly Figure[];
  /**
   * The texts that the passages were read from, whole and with their markup, as a template language sees them: a tag may
   * begin in one passage and end in another, and an address may hold a placeholder. Their atoms are what stands in code
   * and comments. Texts without anything that could be a placeholder are left out.
   */
  readonly templates?: readonly Passage[];
  /** Texts that stand in the file more than once; left out where there are none. */
  readonly twins?: readonly Twin[];
  /** Where the message's text stands in the file. */
  readonly range: Range;
  /** Set where the message was read but must not be judged: a short reason such as 'empty'. */
  readonly skip?: string;
  /** True in a library kept by hand without a help desk behind it: `[Name]` is a field that the agent fills in. */
  readonly library?: boolean;
  /**
   * Names of hand-fill fields that the library itself declares (in its own words around the macros), without brackets.
   */
  readonly fields?: readonly string[];
}

/** A fault of the input, at a place in the file (UTF-16 offset), in words that say what to do. */
export interface ReadError {
  readonly message: string;
  readonly offset: number;
}

/** A comment that asks for silence. */
export interface Directive {
  readonly scope: 'next-line' | 'file' | 'begin' | 'end';
  /** Rule ids or families; empty for all. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The comment itself, in the file. */
  readonly range: Range;
  /** Of `next-line`: what it is about, where the adapter knows better than the line, such as a text of many lines. */
  readonly covers?: Range;
}

/** What an adapter makes of a file. */
export interface Reading {
  /** Name of the form that was recognised, such as 'markdown-article' or 'zendesk-json'. */
  readonly form: string;
  readonly messages: readonly Message[];
  readonly errors: readonly ReadError[];
  readonly directives: readonly Directive[];
}
