import type { Sentence } from '#core/sentence.ts';
import { isSignedByTeam } from './letter.ts';

/** How a message speaks, so that what is added to it sounds alike. */
export interface Tone {
  readonly who: 'I' | 'we';
  readonly register: 'formal' | 'plain' | 'chatty';
  /** Does it write “I'm” and “don't”? */
  readonly contracted: boolean;
  /** The sign that it writes them with. */
  readonly apostrophe: "'" | '’';
}

const CONTRACTION =
  /\p{L}['’](?:m|re|ve|ll|d|t|s (?:a|an|the|not|in|on|at|now|been|just|still|here|there|all)\b)(?!\p{L})/u;
const IN_FULL =
  /\b(?:I am|we are|you are|it is|that is|do not|does not|did not|cannot|can not|will not|we have|I have|we will|I will)\b/i;
const I = /(?<![\p{L}.])I(?!\p{L}|\.)|\b(?:my|me)\b/gu;
const WE = /\b(?:we|our|us)\b/giu;
const FORMAL = /^(?:dear\b|good (?:morning|afternoon|evening|day)\b|yours|respectfully|sincerely|to whom)/i;
const CHATTY = /^(?:hey+|hiya|heya|yo|howdy|cheers|ta|xo+|hugs)\b/i;

/** @param sentences the message's sentences in reading order, greeting and sign-off included */
export function toneOf(sentences: readonly Sentence[]): Tone {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const formula = sentences.filter((sentence) => sentence.is('greeting') || sentence.is('sign-off'));
  const contracted = CONTRACTION.test(text) || !IN_FULL.test(text);
  const chatty =
    /\p{Extended_Pictographic}|!\s*!/u.test(text) || formula.some((sentence) => CHATTY.test(sentence.text));
  const formal = !chatty && !CONTRACTION.test(text) && formula.some((sentence) => FORMAL.test(sentence.text));
  return {
    who: whoSpeaks(sentences, text),
    register: chatty ? 'chatty' : formal ? 'formal' : 'plain',
    contracted: contracted && !formal,
    apostrophe: text.includes('’') ? '’' : "'",
  };
}

function whoSpeaks(sentences: readonly Sentence[], text: string): Tone['who'] {
  const own = text.match(I)?.length ?? 0;
  const shared = text.match(WE)?.length ?? 0;
  if (own === shared) return isSignedByTeam(sentences) ? 'we' : 'I';
  return own > shared ? 'I' : 'we';
}

const SLOT = /\{(I|I'm|I'd|my|me|it's|that's|don't|can't)\}/g;
const FULL: Readonly<Record<string, string>> = {
  "I'm": 'I am',
  "I'd": 'I would',
  "it's": 'it is',
  "that's": 'that is',
  "don't": 'do not',
  "can't": 'cannot',
};
const SHARED: Readonly<Record<string, string>> = {
  I: 'we',
  "I'm": "we're",
  "I'd": "we'd",
  'I am': 'we are',
  'I would': 'we would',
  my: 'our',
  me: 'us',
};

/**
 * Puts a text of ours in the tone of a message.
 * @param template has `{I}`, `{I'm}`, `{I'd}`, `{my}`, `{me}`, `{it's}`, `{that's}`, `{don't}` and `{can't}` for what depends on it
 */
export function inTone(template: string, { who, contracted, apostrophe }: Tone): string {
  const text = template.replace(SLOT, (_, slot: string) => {
    const one = contracted ? slot : (FULL[slot] ?? slot);
    return (who === 'we' ? (SHARED[one] ?? one) : one).replace("'", apostrophe);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
