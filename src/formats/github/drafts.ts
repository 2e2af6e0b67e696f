import type { Draft, Part } from '#formats/data/draft.ts';
import { child, type DataNode, itemsOf, textOf } from '#formats/data/node.ts';

const COMMON = { system: 'github' } as const;

function markdown(node: DataNode | undefined): Part[] {
  return node?.type === 'text' ? [{ text: node, markup: 'markdown' }] : [];
}

/** `replies.yml`: replies with a name and a body. */
export function repliesIn(root: DataNode): Draft[] {
  return itemsOf(child(root, 'replies')).flatMap((reply) => {
    const parts = markdown(child(reply, 'body'));
    return parts.length > 0 ? [{ ...COMMON, title: textOf(child(reply, 'name')), id: '', parts }] : [];
  });
}

const EVENTS = ['labeled', 'unlabeled'];
const TARGETS = ['issue', 'pr', 'discussion'];

/**
 * `label-commenter-config.yml`: a comment for each label, event and target. The header and the footer that are put
 * around every comment are read with the first one, so that each word is judged once.
 */
export function labelComments(root: DataNode): Draft[] {
  const out: Draft[] = [];
  for (const label of itemsOf(child(root, 'labels'))) {
    const name = textOf(child(label, 'name'));
    for (const event of EVENTS) {
      for (const target of TARGETS) {
        const parts = markdown(child(child(child(label, event), target), 'body'));
        const title = event === 'labeled' ? name : `${name} (removed)`;
        if (parts.length > 0) out.push({ ...COMMON, title, id: `${name} ${event} ${target}`, parts });
      }
    }
  }
  const comment = child(root, 'comment');
  const [first, ...rest] = out;
  if (!first) return out;
  const parts = [...markdown(child(comment, 'header')), ...first.parts, ...markdown(child(comment, 'footer'))];
  return [{ ...first, parts }, ...rest];
}

/** `commands.json`: a list of rules, some of which write a comment. */
export function commandComments(root: DataNode): Draft[] {
  return itemsOf(root).flatMap((command) => {
    if (child(command, 'type')?.type !== 'text') return [];
    const parts = markdown(child(command, 'comment'));
    return parts.length > 0 ? [{ ...COMMON, title: textOf(child(command, 'name')), id: '', parts }] : [];
  });
}
