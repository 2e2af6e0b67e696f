import assert from 'node:assert/strict';
import { analyse } from '#lexicon/analyse.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import { lexiconOf, messageOf } from './support/lexicon.ts';

const kilobytes = (part: string, size = 100) => part.repeat(Math.ceil((size * 1024) / part.length));

const texts: Readonly<Record<string, string>> = {
  'one word': kilobytes('a', 100),
  'one word again and again': kilobytes('we '),
  'pronouns and negators': kilobytes('we not '),
  adverbs: kilobytes('really '),
  'a subject and adverbs': `we ${kilobytes('really just ')}`,
  commas: kilobytes(','),
  'words and commas': kilobytes('we, '),
  brackets: kilobytes('(('),
  'closing marks': kilobytes('!?.'),
  'line breaks': kilobytes('We\n'),
  'lines of a letter': kilobytes('Hi We,\n'),
  apostrophes: kilobytes("'’"),
  contractions: kilobytes("we'd've "),
  'endless contraction': kilobytes("'d've"),
  hyphens: kilobytes('a-'),
  dots: kilobytes('a.'),
  'at signs': kilobytes('a@'),
  numbers: kilobytes('1,'),
  emoji: kilobytes('🙂\u200d'),
  'lone surrogates': kilobytes('\ud83d\udc00 \udc00\ud83d'),
  invisible: kilobytes('\u00ad\u200b'),
  'a near match, for ever': kilobytes('we are of course not really able '),
  conditions: kilobytes('if you, '),
  capitals: kilobytes('Anna Smith '),
};

const phrases = [
  '<we> … <cannot> … <verb>',
  '<we> …* not …* <verb> …* never',
  '(we) (we) (we) (we) (we) (we) (we) (we) not now',
  '[we | we we | we we we] [we | we we | we we we] [we | we we] never',
  '<we> <cannot> <open> … <open> … <name>',
  '^^ (really) … not …5 able …* $',
  '<nobody|we> <to-be-not> able to',
];

describe('hostile text', () => {
  let lexicon: Lexicon;
  before(() => {
    lexicon = lexiconOf([
      ...phrases,
      {
        wordings: ['we'],
        unless: ['we … we … now'],
        unlessSentence: ['we …* never'],
        notIn: ['condition'],
        notAfter: ['… it'],
      },
    ]);
  });

  for (const [name, text] of Object.entries(texts)) {
    it(`100 KB of ${name} takes less than 3 s of work`, function () {
      // Time on the clock would count what else the machine is busy with.
      this.timeout(60_000);
      const used = process.cpuUsage();
      const analysis = analyse(messageOf([text], 'macro', text.slice(0, 1000)), lexicon);
      const hits = analysis.hitsOf('test/rule');
      for (const { start, end, sentence } of hits) assert(sentence.start <= start && end <= sentence.end);
      const { user, system } = process.cpuUsage(used);
      const time = (user + system) / 1000;
      assert(time < 3000, `${Math.round(time)} ms of work`);
    });
  }
});
