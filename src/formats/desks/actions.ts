import type { Part } from '#formats/data/draft.ts';
import type { Markup } from '#formats/data/markup.ts';
import { child, type DataMap, type DataNode, type DataText, itemsOf, textOf, valueText } from '#formats/data/node.ts';
import type { Piece } from './shape.ts';

/** A macro of Gorgias: what it answers, the notes that it leaves, and the mails that it sends to others. */
export function gorgiasMacro(item: DataMap): Piece[] {
  const actions = itemsOf(child(item, 'actions'));
  const named = (name: string) => actions.filter((action) => textOf(child(action, 'name')) === name);
  const argument = (action: DataNode, key: string) => child(child(action, 'arguments'), key);
  const bodies = (name: string): Part[] =>
    named(name).flatMap((action) => twinned(argument(action, 'body_html'), argument(action, 'body_text')));
  const subject = named('setSubject').flatMap((action) => subjectPart(argument(action, 'subject')));
  const reply = bodies('setResponseText');
  const notes = [...bodies('addInternalNote'), ...bodies('forwardByEmail')];
  return [
    ...(reply.length > 0 ? [{ suffix: '', parts: [...subject, ...reply] }] : []),
    ...notes.map((part, i) => ({ suffix: ` note${i > 0 ? ` ${i + 1}` : ''}`, parts: [part], kind: 'note' as const })),
  ];
}

/** The HTML with its plain twin, or the one that there is. */
function twinned(html: DataNode | undefined, plain: DataNode | undefined): Part[] {
  const parts = [...textPart(html, 'html'), ...textPart(plain, 'plain')];
  const [judged, ...twins] = parts.filter(({ text }) => text.value.trim() !== '');
  if (!judged) return parts.slice(0, 1);
  return [twins.length > 0 ? { ...judged, twins } : judged];
}

/** A macro of Chatwoot: the messages that it sends, and its private notes. */
export function chatwootMacro(item: DataMap): Piece[] {
  const said = (name: string): Part[] =>
    itemsOf(child(item, 'actions'))
      .filter((action) => textOf(child(action, 'action_name')) === name)
      .flatMap((action) => itemsOf(child(action, 'action_params')))
      .flatMap((text) => textPart(text, 'markdown'));
  const sent = said('send_message').map((part, i) => ({ suffix: i > 0 ? ` ${i + 1}` : '', parts: [part] }));
  const notes = said('add_private_note').map((part) => ({ suffix: ' note', parts: [part], kind: 'note' as const }));
  return [...sent, ...notes];
}

/** A macro of Zammad: the article that it writes into the ticket, which may be for agents only. */
export function zammadMacro(item: DataMap): Piece[] {
  const article = child(child(item, 'perform'), 'article.note');
  const body = textPart(child(article, 'body'), 'html');
  if (body.length === 0) return [];
  const parts = [...subjectPart(child(article, 'subject')), ...body];
  const internal = /^true$/i.test(valueText(child(article, 'internal')));
  return [{ suffix: '', parts, ...(internal && { kind: 'note' as const }) }];
}

function textPart(node: DataNode | undefined, markup: Markup): { text: DataText; markup: Markup }[] {
  return node?.type === 'text' ? [{ text: node, markup }] : [];
}

function subjectPart(node: DataNode | undefined): Part[] {
  return node?.type === 'text' && node.value.trim() !== '' ? [{ text: node, subject: true }] : [];
}
