import type { Message, Reading } from '#core/message.ts';

/** Does the customer see the same in both readings of a file? Comments and white space aside. */
export function readsTheSame(before: Reading, after: Reading): boolean {
  if (before.form !== after.form || after.errors.length > before.errors.length) return false;
  if (before.messages.length !== after.messages.length) return false;
  return before.messages.every((message, i) => {
    const now = after.messages[i];
    return (
      now !== undefined && now.id === message.id && now.title === message.title && shapeOf(now) === shapeOf(message)
    );
  });
}

/** All of a message that the customer sees, white space aside. */
function shapeOf({ passages }: Message): string {
  const shapes = passages.map(({ role, level, ordered, view }) => [
    role,
    level,
    ordered,
    view.text.replace(/\s+/g, ' ').trim(),
  ]);
  return JSON.stringify(shapes);
}
