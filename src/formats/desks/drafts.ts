import type { Draft, Part } from '#formats/data/draft.ts';
import { type DataMap, type DataNode, type DataText, valueText } from '#formats/data/node.ts';
import { saysTheSame } from '#formats/data/same-words.ts';
import { asLocale } from '#formats/fields/locale.ts';
import { below } from '#formats/fields/path.ts';
import type { BodyKey, DeskShape, Flag, Piece } from './shape.ts';

/** The messages of one item. */
export function draftsOfItem(item: DataMap, shape: DeskShape): Draft[] {
  const id = firstText(item, shape.id);
  const title = firstText(item, shape.title);
  const pieces = shape.pieces ? shape.pieces(item) : piecesOf(item, shape);
  return [...pieces.map((piece) => draftOf(piece, item, shape, { id, title })), ...translated(item, shape, id)];
}

/** What the item says of all its texts, and what the piece says of its own. */
function draftOf({ suffix, parts, kind }: Piece, item: DataNode, shape: DeskShape, { id, title }: Names): Draft {
  const locale = asLocale(firstText(item, shape.locale ?? []));
  const skip = shape.off?.find((flag) => isSet(item, flag))?.reason;
  const own = kind ?? (shape.note && isSet(item, shape.note) ? 'note' : shape.kind);
  return {
    parts,
    title,
    id: `${id || title}${suffix}`,
    system: shape.system,
    ...(own && { kind: own }),
    ...(locale && { locale }),
    ...(skip && { skip }),
  };
}

interface Names {
  readonly id: string;
  readonly title: string;
}

function isSet(item: DataNode, { key, value }: Flag): boolean {
  const node = below(item, key);
  return node !== undefined && value.test(valueText(node));
}

/** The text that is judged with its twins, and what is said apart from it. */
function piecesOf(item: DataNode, { bodies, subject }: DeskShape): Piece[] {
  const texts = bodies.flatMap((body) => textsAt(item, body));
  const [first, ...others] = texts.filter(({ text }) => text.value.trim() !== '');
  const judged = first ?? texts[0];
  if (!judged) return [];
  const apart = others.filter((one) => one.apart && !saysTheSame(judged.text.value, one.text.value));
  const twins = others.filter((one) => !apart.includes(one));
  const part = { ...partOf(judged), ...(twins.length > 0 && { twins: twins.map(partOf) }) };
  return [
    { suffix: '', parts: [...subjectOf(item, subject), part] },
    ...apart.map((one) => ({ suffix: ` ${one.key}`, parts: [partOf(one)] })),
  ];
}

type Text = BodyKey & { readonly text: DataText };

function textsAt(item: DataNode, body: BodyKey): Text[] {
  const text = below(item, body.key);
  return text?.type === 'text' ? [{ ...body, text }] : [];
}

function partOf({ text, markup }: Text): Part {
  return { text, ...(markup && { markup }) };
}

function subjectOf(item: DataNode, key: string | undefined): Part[] {
  const text = below(item, key);
  return text?.type === 'text' && text.value.trim() !== '' ? [{ text, subject: true }] : [];
}

/** The same item in other languages, each with a text of its own. */
function translated(item: DataMap, shape: DeskShape, id: string): Draft[] {
  const map = below(item, shape.translations);
  if (map?.type !== 'map') return [];
  const done = asLocale(firstText(item, shape.locale ?? []));
  return map.entries.flatMap(({ key, value }) => {
    const locale = asLocale(key);
    if (value.type !== 'map' || !locale || locale === done) return [];
    const names = { id, title: firstText(value, shape.title) };
    return piecesOf(value, shape).map((piece) => ({
      ...draftOf({ ...piece, suffix: ` ${key}` }, value, shape, names),
      locale,
    }));
  });
}

function firstText(node: DataNode, keys: readonly string[]): string {
  for (const key of keys) {
    const text = valueText(below(node, key)).trim();
    if (text !== '') return text;
  }
  return '';
}
