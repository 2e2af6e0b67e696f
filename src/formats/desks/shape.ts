import type { Kind } from '#core/message.ts';
import type { Part } from '#formats/data/draft.ts';
import type { Markup } from '#formats/data/markup.ts';
import type { DataMap } from '#formats/data/node.ts';

/** Something that tells whose export an item is from. Keys may have dots: `attributes.type`. */
export interface Sign {
  /** The item has this key, with something in it. */
  readonly key?: string;
  /** Fits the value of `key`, written out. */
  readonly value?: RegExp;
  /** Fits a key above the item. */
  readonly under?: RegExp;
  /** Fits the item's own text somewhere. */
  readonly says?: RegExp;
}

/** A text of an item. */
export interface BodyKey {
  readonly key: string;
  /** Found out from the text where left out. */
  readonly markup?: Markup;
  /** True where a person writes it apart from the first one: other words in it are a message of their own. */
  readonly apart?: boolean;
}

/** What an item's own value says of it. */
export interface Flag extends Sign {
  readonly key: string;
  readonly value: RegExp;
}

/** One message of an item, of which the item tells the rest. */
export interface Piece {
  /** What its id has behind the item's own; '' for the first. */
  readonly suffix: string;
  readonly parts: readonly Part[];
  readonly kind?: Kind;
}

/** How the items of a help desk's export are told and read, whatever the syntax of the file. */
export interface DeskShape {
  readonly form: string;
  readonly system: string;
  /** A macro where left out. */
  readonly kind?: Kind;
  /** Stands in the beginning of each such file. Looked for before a file is parsed. */
  readonly mark: RegExp;
  /** Where such files lie, though it is a place of other things. */
  readonly home?: RegExp;
  /** Keys under which items stand, besides those that all interfaces wrap their lists in. */
  readonly under?: readonly string[];
  /** Keys under which each item has a text, empty or not. */
  readonly texts: readonly string[];
  /** An item is this desk's where all signs of one of these groups are there. */
  readonly signs: readonly (readonly Sign[])[];
  /** The text that the customer sees first; of the others those with the same words are its twins. */
  readonly bodies: readonly BodyKey[];
  readonly subject?: string;
  readonly title: readonly string[];
  readonly id: readonly string[];
  readonly locale?: readonly string[];
  /** Key of a map from languages to items of this shape, beside the item's own text. */
  readonly translations?: string;
  /** Only agents see the text. */
  readonly note?: Flag;
  /** The text is not in use. */
  readonly off?: readonly (Flag & { readonly reason: 'inactive' | 'draft' })[];
  /** Reads an item whose texts lie deeper. */
  readonly pieces?: (item: DataMap) => Piece[];
}
