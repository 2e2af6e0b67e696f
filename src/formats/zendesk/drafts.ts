import type { Draft, Part } from '#formats/data/draft.ts';
import { child, type DataMap, type DataNode, type DataText, isFalse, itemsOf, textOf } from '#formats/data/node.ts';
import { saysTheSame } from '#formats/data/same-words.ts';

const SYSTEM = 'zendesk';

/** The messages of one macro: its reply, and its side conversations, which go to others than the customer. */
export function draftsOf(macro: DataMap): Draft[] {
  const actions = itemsOf(child(macro, 'actions'));
  const title = textOf(child(macro, 'title'));
  const id = textOf(child(macro, 'id'));
  const common = {
    title,
    system: SYSTEM,
    ...localeOf(macro),
    ...(isFalse(child(macro, 'active')) ? { skip: 'inactive' } : {}),
  };
  const note = actions.some((a) => fieldOf(a) === 'comment_mode_is_public' && isFalse(child(a, 'value')));
  const kind = note ? ('note' as const) : ('macro' as const);
  const subject = actions.filter((a) => fieldOf(a) === 'subject').flatMap((a) => subjectParts(child(a, 'value')));
  const out: Draft[] = repliesOf(actions).map((reply) => ({ ...common, id, kind, parts: [...subject, reply] }));
  for (const action of actions) {
    if (!fieldOf(action).startsWith('side_conversation')) continue;
    const parts = sideParts(child(action, 'value'));
    if (parts.length > 0) out.push({ ...common, id: `${id || title} side conversation`, kind: 'note', parts });
  }
  return out;
}

function fieldOf(action: DataNode): string {
  return textOf(child(action, 'field'));
}

function localeOf(macro: DataMap): { locale?: string } {
  const locale = textOf(child(macro, 'locale'));
  return locale ? { locale } : {};
}

function subjectParts(value: DataNode | undefined): Part[] {
  return value?.type === 'text' ? [{ text: value, subject: true }] : [];
}

/**
 * The replies: the HTML one where there is one, since that is what the customer sees, with the plain one as its twin; else
 * one for each channel. What is said in one channel alone, in words of its own, is judged too.
 */
function repliesOf(actions: readonly DataNode[]): Part[] {
  const html: Part[] = [];
  const plain: (Part & { readonly channel: boolean })[] = [];
  for (const action of actions) {
    const value = child(action, 'value');
    const text = commentText(value);
    if (!text) continue;
    if (fieldOf(action) === 'comment_value_html') html.push({ text, markup: 'html' });
    else if (fieldOf(action) === 'comment_value') plain.push({ text, channel: isOneChannel(value) });
  }
  const [first, ...rest] = plain.length > 0 ? html.filter(({ text }) => text.value.trim() !== '') : html;
  if (!first) return plain;
  const apart = plain.filter(({ text, channel }) => channel && !saysTheSame(first.text.value, text.value));
  const twins = plain.filter((one) => !apart.includes(one));
  return [twins.length > 0 ? { ...first, twins } : first, ...rest, ...apart];
}

/** Is a comment for one channel, such as `channel:chat`? */
function isOneChannel(value: DataNode | undefined): boolean {
  return /^channel:(?!all$)/.test(textOf(itemsOf(value)[0]));
}

/** The text of a comment: a string, or a list of its channel and its text. */
function commentText(value: DataNode | undefined): DataText | undefined {
  if (value?.type === 'text') return value;
  const texts = itemsOf(value).filter((item): item is DataText => item.type === 'text');
  return texts[0] && /^channel:/.test(texts[0].value) ? texts[1] : texts[0];
}

/** A side conversation's value: a subject, a body, and the body's type; of some kinds only a body. */
function sideParts(value: DataNode | undefined): Part[] {
  if (value?.type === 'text') return [{ text: value }];
  const texts = itemsOf(value).filter((item): item is DataText => item.type === 'text');
  const [subject, body, type] = texts;
  if (!subject || !body) return subject ? [{ text: subject }] : [];
  const markup = type?.value === 'text/html' ? ({ markup: 'html' } as const) : {};
  return [
    { text: subject, subject: true },
    { text: body, ...markup },
  ];
}
