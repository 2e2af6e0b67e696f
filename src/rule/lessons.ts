/** A lesson on customer experience that rules come from. */
export interface Lesson {
  readonly title: string;
  /** What it teaches, in a sentence. */
  readonly teaches: string;
}

/** The lessons by the keys that rule.md uses. */
export const LESSONS: Readonly<Record<string, Lesson>> = {
  diplomacy: {
    title: 'Diplomacy',
    teaches: 'Find out what each side needs, and broker something that works for both.',
  },
  'warm-blanket': {
    title: 'A warm blanket',
    teaches: 'First calm, then help at once. Give something back instead of arguing.',
  },
  ease: {
    title: 'Ease',
    teaches: 'Look at it with the customer’s eyes, and make it easy to do business with you.',
  },
  resolution: {
    title: 'Complete resolution',
    teaches: 'Solve it so well that nobody has to ask the same question again.',
  },
  positive: {
    title: 'Positive framing',
    teaches: 'Say what you want people to do, and what you can do for them.',
  },
};

/** The keys of the lessons. */
export const lessons = Object.keys(LESSONS);
