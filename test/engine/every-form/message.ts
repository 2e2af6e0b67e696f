import fc from 'fast-check';

/** A block of a generated message. Lines hold marks for what each form writes in its own way. */
export type Block =
  | { readonly type: 'paragraph' | 'heading'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

export interface Message {
  readonly blocks: readonly Block[];
  /** True where there is more than paragraphs without markup in it. */
  readonly rich: boolean;
}

/** Stands for a field that the help desk fills in. */
export const FIELD = '\ue000';
/** Around what is bold, and around the words of a link. */
export const BOLD = ['\ue001', '\ue002'] as const;
export const LINK = ['\ue003', '\ue004'] as const;

/** Sentences in which rules find something: with a safe fix, with one to choose, with none. */
const faulty = fc.constantFrom(
  'Open the the box by the lid.',
  'It is on the the “big” shelf & ours.',
  "Please don't forget to add the label.",
  'Utilize the lamp in order to read "Ada’s book".',
  'Please be advised that the café’s shop is closed.',
  'Simply click Save & wait.',
  'Do not hesitate to contact us, 🙂 we’re here.',
  'Unfortunately we aren’t able to ship it on Sunday.',
  "We can't send a new card until you sign the <form>.",
  'Your request was denied!!',
  'Sorry for any inconvenience caused.',
  'Your feedback is important to us.',
  'We will write to you shortly.',
  'You should have read the “label”.',
  'To be honest, the 3% fee is charged per our policy.',
  `You failed to pay, ${FIELD}.`,
  `Calm down, ${FIELD}.`,
  `Per my last email, ${FIELD} has nothing to add.`,
);

/** What stands in the way of exact places: characters that some form escapes, or that are several code units long. */
const plain = fc.constantFrom(
  'The lamp costs £40 & comes with a bulb.',
  'Choose <Large> or "Small" in the list.',
  'It’s 5 * 4 = 20 m_m of cloth in all for the big lamp [see below].',
  'Grüße aus Köln 🙂 and 👩‍👩‍👧 too ❤️!',
  'Price:\u00a0€5 # 3, 100% wool – “soft”.',
  'Path C:\\temp\\new is where the files of the lamp are kept; ok?',
  'Say שלום or مرحبا at the door.',
  "Sam's coat, Ada's hat & the dog's bone fit.",
  'The small lamp in the list costs about $5 or {7} in all.',
  'Press a | b, and then ~ a=b shows up: it is in the small window - on the left.',
  `Hello ${FIELD}, it is here.`,
  `The order of ${FIELD} left at 5 o'clock.`,
  'This one is a long sentence that goes on and on over the hills, past the mill & the old bridge, and along the “quiet” river, where the boats lie, until somebody, who has counted each of its many words, at last comes to its end.',
);

const sentence = fc.oneof({ weight: 3, arbitrary: faulty }, { weight: 4, arbitrary: plain });
const line = fc.array(sentence, { minLength: 1, maxLength: 2 }).map((sentences) => sentences.join(' '));

const marked = fc.oneof(
  line,
  fc.tuple(line, fc.constantFrom('the big lamp', 'Sam & Ada', 'all of it')).map(([text, words]) => {
    return `${text} See ${LINK.join(words)} there.`;
  }),
  fc.tuple(line, fc.constantFrom('today', 'now & then')).map(([text, words]) => `${text} It ends ${BOLD.join(words)}.`),
);

const richBlock: fc.Arbitrary<Block> = fc.oneof(
  marked.map((text): Block => ({ type: 'paragraph', text })),
  fc.constantFrom('How it goes', 'Sam & Ada’s “lamp”').map((text): Block => ({ type: 'heading', text })),
  fc
    .tuple(fc.boolean(), fc.array(line, { minLength: 2, maxLength: 3 }))
    .map(([ordered, items]): Block => ({ type: 'list', ordered, items })),
);

const plainMessage: fc.Arbitrary<Message> = fc
  .array(
    line.map((text): Block => ({ type: 'paragraph', text })),
    { minLength: 1, maxLength: 2 },
  )
  .map((blocks) => ({ blocks, rich: false }));

/** A list right behind another one would be one list in Markdown. */
const richMessage: fc.Arbitrary<Message> = fc
  .tuple(line, fc.array(richBlock, { minLength: 1, maxLength: 2 }))
  .map(([first, blocks]) => ({
    blocks: [
      { type: 'paragraph', text: first } as Block,
      ...blocks.filter((block, i) => block.type !== 'list' || blocks[i - 1]?.type !== 'list'),
    ],
    rich: true,
  }));

/** Some forms hold more than replies, and take only what reads like one: the first words do. */
const OPENING = 'Thank you for writing to us about your order.';

export const message = fc
  .oneof(plainMessage, richMessage)
  .map(({ blocks, rich }): Message => ({ blocks: [{ type: 'paragraph', text: OPENING }, ...blocks], rich }));
