import { defineRule, type Proposal, type RuleContext, type Sentence } from '#rule';

interface Options {
  readonly missing: 'letters' | 'always' | 'never';
}

/** Shorter macros are fragments that go into a longer answer. In sentences of the body. */
const SHORTEST = 3;
/** A last line that is a name is at most this long. In words. */
const NAME_LINE = 5;

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
    } else if (body.length >= SHORTEST - 1 && wantsGreeting(context.options.missing, texts)) {
      const at = { passage: first.passage, start: first.start, end: first.end };
      report(context, at, 'missing', true, (name) => [{ ...at, end: at.start, text: `Hi ${name}! ` }]);
    }
  },
});

function isBareGreeting(sentence: Sentence): boolean {
  return sentence.is('greeting') && sentence.words <= 5;
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
  const end = mark.end - (/[\s,.!:–—-]*$/.exec(quote)?.[0].length ?? 0);
  const hello = mark.captures.hello?.text;
  const at = { passage, start: mark.start, end };
  report(context, at, 'default', false, (name) => [{ ...at, text: `${hello ?? 'Hello'} ${name}` }]);
}

function isField(kind: string): boolean {
  return kind === 'placeholder' || kind === 'blank';
}

function wantsGreeting(missing: Options['missing'], texts: readonly Sentence[]): boolean {
  return missing === 'always' || (missing === 'letters' && endsLikeLetter(texts));
}

/** A closing formula, or a line with nothing but a name, at the end. */
function endsLikeLetter(texts: readonly Sentence[]): boolean {
  const last = texts[texts.length - 1];
  if (!last) return false;
  return texts.slice(-4).some((sentence) => sentence.is('sign-off.letter')) || isNameLine(last);
}

/** “Returns desk”, “{{agent.name}}”: a last line of a few words by itself, without a verb's company or a stop. */
function isNameLine(sentence: Sentence): boolean {
  const { passage, start, end, text, words, index } = sentence;
  if (sentence.is('instruction') || sentence.is('offer') || /\p{Extended_Pictographic}/u.test(text)) return false;
  if (index === 0 || words === 0 || words > NAME_LINE || passage.role !== 'paragraph') return false;
  const before = passage.view.text.slice(0, start);
  if (!/^\s*$|\n[ \t]*$/.test(before)) return false;
  if (passage.view.text.slice(end).trim() !== '') return false;
  if (passage.atoms.some((atom) => atom.start >= start && atom.end <= end && !isField(atom.kind))) return false;
  return /^[\p{Lu}{[<#%]/u.test(text) && !/[.!?:…)]\s*$|[:;]|\d{3}/u.test(text.replace(/\{\{?[^}]*\}?\}/g, ''));
}

function report(
  { system, report }: RuleContext<Options>,
  at: Parameters<RuleContext<Options>['report']>[0]['at'],
  message: string,
  missing: boolean,
  edits: (name: string) => Proposal['edits'],
): void {
  const name = system.firstName;
  const fixes: Proposal[] = name ? [{ title: 'Greet by first name', class: 'suggest', edits: edits(name) }] : [];
  report({ at, message, missing, fixes });
}
