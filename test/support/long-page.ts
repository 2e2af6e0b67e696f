const TOPICS = ['delivery', 'refund', 'password', 'invoice', 'account', 'subscription', 'printer', 'gift card'];

/** Parts of a page as help centers write them. `{}` is a word that differs from part to part. */
const PARTS = [
  '## Change your {}\n\nYou can change your {} as long as the order has not left our warehouse. Open **Your orders**, choose the order, and select *Change*. We will send you a message as soon as it is done, usually within a few minutes.',
  'Before you start, please have these at hand:\n\n- the number of your order, which begins with `A-`\n- the email address of your {}\n- a photo, if something was damaged on its way ([how to take one](/help/photos))',
  '1. Sign in at <https://example.com/sign-in>.\n2. Go to **Settings** › **{}**.\n3. Enter the code that we sent to your phone. It is valid for ten minutes.\n4. Select **Save**.\n\n   If nothing happens, reload the page and try again.',
  '> **Note:** Unfortunately, we cannot change the {} of a gift once it is on its way. You need to ask the person who receives it.',
  '| If your {} is | then we | and you |\n| --- | --- | --- |\n| late by a day | wait | do nothing |\n| late by a week | send it again | tell us which [address][delivery] is right |\n| lost | refund it | choose how |',
  'We’re sorry that your {} did not work as it should. It’s not your fault: a change that we made on our side broke it for some customers. As you may know, simply signing out and in again helps in most cases.',
  '```\nGET /orders/A-1001\nstatus: {}\n```\n\nWhat you see there is what our team sees. See also [the terms][terms] and [how refunds work](/help/refunds "Refunds").',
  '<details>\n<summary>What if I have no {}?</summary>\n\nThen please write to us, and we will find another way. Our team answers within a day.\n\n</details>',
];

/**
 * An article of about this many bytes with all that Markdown has: headings, lists, tables, code, quotes, HTML and link
 * definitions.
 * @param seed another one gives another text
 */
export function longPage(size: number, seed = 0): string {
  let text = '---\ntitle: Orders, deliveries and refunds\n---\n\n';
  for (let i = seed; text.length < size; i++) {
    const topic = TOPICS[(i * 5 + (i >> 3)) % TOPICS.length] as string;
    text += `${(PARTS[(i * 3) % PARTS.length] as string).replaceAll('{}', `${topic} ${i}`)}\n\n`;
  }
  return `${text}[terms]: https://example.com/terms\n[delivery]: /help/addresses 'Addresses'\n`;
}
