import type { PhraseGroup, PhraseSource } from '#lexicon/source.ts';

/** A matter that messages are about, and what customers ask next about it. Wordings are in the phrase language. */
export interface Topic {
  /** Small letters and hyphens. */
  readonly key: string;
  /** What such a message is about, in words: “a refund”. */
  readonly about: string;
  /** Wordings that show it in a title, and in the first sentences. */
  readonly title: readonly string[];
  readonly body: readonly string[];
  /** Wordings in the title, or anywhere in the body, with which the message is about something else after all. */
  readonly unlessTitle: readonly string[];
  readonly unlessBody: readonly string[];
  readonly items: readonly TopicItem[];
}

/** One thing that customers ask next. */
export interface TopicItem {
  readonly key: string;
  /** What is missing, as it follows “says nothing about”: “when the money arrives”. */
  readonly missing: string;
  /** Wordings one of which answers it. */
  readonly answered: readonly string[];
  /** Speech acts that answer it, too: an instruction, a promise … */
  readonly acts: readonly string[];
}

/** Where a topic shows. */
type Part = 'title' | 'body';

/** The speech act of a sentence, or of a title, that shows a topic. */
export function topicAct(topic: string, part: Part): string {
  return `topic-${part}.${topic}`;
}

/** The speech act of a sentence, or of a title, that rules a topic out. */
export function vetoAct(topic: string, part: Part): string {
  return `no-topic-${part}.${topic}`;
}

/** The speech act of a sentence that answers an item. Each topic has a root of its own: the others aren't looked for then. */
export function answerAct(topic: string, item: string): string {
  return `answer-${topic}.${item}`;
}

/** Topics as speech acts: looked for only where a rule asks for them. */
export function topicGroups(file: string, topics: readonly Topic[]): PhraseGroup[] {
  return topics.flatMap(({ key, title, body, unlessTitle, unlessBody, items }) => [
    group(topicAct(key, 'title'), file, { wordings: title }),
    // “If your refund is late” tells of a case that may come.
    group(topicAct(key, 'body'), file, { wordings: body, onlyIn: ['body'], notIn: ['condition', 'question'] }),
    group(vetoAct(key, 'title'), file, { wordings: unlessTitle }),
    group(vetoAct(key, 'body'), file, { wordings: unlessBody }),
    ...items.map((item) => group(answerAct(key, item.key), file, { wordings: item.answered })),
  ]);
}

function group(id: string, file: string, phrase: PhraseSource): PhraseGroup {
  return { id, file, phrases: phrase.wordings.length > 0 ? [phrase] : [] };
}
