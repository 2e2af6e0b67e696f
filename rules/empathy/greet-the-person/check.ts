import {
  defineRule,
  endsLikeLetter,
  isField,
  isNameLine,
  type Proposal,
  type RuleContext,
  type Sentence,
  toneOf,
} from '#rule';

interface Options {
  readonly missing: 'letters' | 'always' | 'never';
}

/** Shorter macros are fragments that go into a longer answer. In sentences of the body. */
const SHORTEST = 3;
/** How a message greets in its tone. */
const HELLO = { formal: ['Dear', ','], plain: ['Hi', ','], chatty: ['Hey', '!'] } as const;
/** Stands for a name where nothing is known of the help desk. */
const BLANK = '[first name]';

export default defineRule<Options>({
  check(context) {
    const texts = context.sentences.filter(({ words, passage }) => words > 0 && passage.role !== 'heading');
    const first = texts[0];
    if (!first) return;
    const body = texts.filter(
      (sentence) => !isBareGreeting(sentence) && !sentence.is('sign-off') && !isNameLine(sentence),
    );
    const greeting = texts.slice(0, 2).find((sentence) => sentence.is('greeting'));
    if (greeting) {
      if (body.length >= SHORTEST - 1) checkGreeting(context, greeting, texts);
    } else if (
      body.length >= SHORTEST - 1 &&
      !isNameAlone(first, context) &&
      wantsGreeting(context.options.missing, texts)
    ) {
      const at = { passage: first.passage, start: first.start, end: first.end };
      const [hello, mark] = HELLO[toneOf(texts).register];
      // A letter of several paragraphs greets on a line of its own.
      const ownLine = first.passage.role === 'paragraph' && context.message.passages.length > 1;
      const behind = ownLine ? `${mark}\n\n` : '! ';
      report(context, at, 'missing', true, (name) => [{ ...at, end: at.start, text: `${hello} ${name}${behind}` }]);
    }
  },
});

function isBareGreeting(sentence: Sentence): boolean {
  return sentence.is('greeting') && sentence.words <= 5;
}

/** “{{first_name}},” on a line of its own greets as well. */
function isNameAlone({ passage, start, end, words }: Sentence, { system }: RuleContext<Options>): boolean {
  const names = passage.atoms.filter((atom) => atom.start >= start && atom.end <= end);
  return words === 1 && names.some((atom) => system.isName(passage.view.text.slice(atom.start, atom.end)));
}

function checkGreeting(context: RuleContext<Options>, greeting: Sentence, texts: readonly Sentence[]): void {
  const mark = greeting.marks('greeting.nobody')[0];
  if (!mark) return;
  const { passage } = greeting;
  // “Hello {{name}}” and “Dear customer [Name]” do name someone.
  if (passage.atoms.some(({ kind, start }) => isField(kind) && start >= mark.start && start <= mark.end + 2)) return;
  // A forum's replies greet whoever reads along.
  if (context.message.system === 'github' && !endsLikeLetter(texts)) return;
  const text = passage.view.text;
  const quote = text.slice(mark.start, mark.end);
  // “Hi! We open at ten.” opens a chat, where everyone knows who is meant.
  const isBare = quote.replace(/[\s,.!:–—-]+$/, '').toLowerCase() === mark.captures.hello?.text.toLowerCase();
  if (isBare && /^[ \t]*[^\s,.!:–—-]/.test(text.slice(mark.end)) && !endsLikeLetter(texts)) return;
  const end = mark.end - (/[\s,.!:–—-]*$/.exec(quote)?.[0].length ?? 0);
  const hello = mark.captures.hello?.text;
  const at = { passage, start: mark.start, end };
  report(context, at, 'default', false, (name) => [{ ...at, text: `${hello ?? 'Hello'} ${name}` }]);
}

function wantsGreeting(missing: Options['missing'], texts: readonly Sentence[]): boolean {
  return missing === 'always' || (missing === 'letters' && endsLikeLetter(texts));
}

function report(
  { system, report }: RuleContext<Options>,
  at: Parameters<RuleContext<Options>['report']>[0]['at'],
  message: string,
  missing: boolean,
  edits: (name: string) => Proposal['edits'],
): void {
  const name = system.firstName ?? (system.id === '' ? BLANK : undefined);
  const fixes: Proposal[] = name ? [{ title: 'Greet by first name', class: 'suggest', edits: edits(name) }] : [];
  report({ at, message, missing, fixes });
}
