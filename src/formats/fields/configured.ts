import type { FieldsEntry } from '#config/types.ts';
import type { Draft, Part } from '#formats/data/draft.ts';
import type { DataNode } from '#formats/data/node.ts';
import { itemsOf, textOf } from '#formats/data/node.ts';
import { flagsOf } from './flags.ts';
import { asLocale } from './locale.ts';
import { atPath, below, insideOf, type Keyed } from './path.ts';

/** The messages where the configuration says that they are. */
export function configuredDrafts(root: DataNode, entry: FieldsEntry): Draft[] {
  return atPath(root, entry.items ?? '')
    .flatMap((found) => itemsAt(found, entry))
    .flatMap((item) => draftOf(item, entry));
}

/** A place that holds items is opened; one that is an item itself is not. */
function itemsAt(found: Keyed, entry: FieldsEntry): Keyed[] {
  if (partsOf(found.node, entry).length > 0) return [found];
  return insideOf(found.node).filter(({ node }) => partsOf(node, entry).length > 0);
}

/** The texts of a body: a string, or a list of strings. */
function partsOf(item: DataNode, entry: FieldsEntry): Part[] {
  const body = below(item, entry.body);
  const texts = body?.type === 'list' ? itemsOf(body) : body ? [body] : [];
  const markup = entry.markup === undefined ? {} : { markup: entry.markup };
  return texts.flatMap((text) => (text.type === 'text' ? [{ text, ...markup }] : []));
}

function draftOf({ key, node }: Keyed, entry: FieldsEntry): Draft[] {
  const flags = flagsOf(node.type === 'map' ? node : undefined);
  const locale = asLocale(textOf(below(node, entry.locale)));
  const kind = flags.kind ?? entry.kind;
  return [
    {
      parts: partsOf(node, entry),
      title: textOf(below(node, entry.title)) || key,
      id: textOf(below(node, entry.id)) || key,
      ...flags,
      ...(kind === undefined ? {} : { kind }),
      ...(locale === undefined ? {} : { locale }),
      ...(entry.system === undefined ? {} : { system: entry.system }),
    },
  ];
}
