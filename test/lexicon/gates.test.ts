import assert from 'node:assert/strict';
import type { Role } from '#core/message.ts';
import { analyse } from '#lexicon/analyse.ts';
import type { PhraseSource } from '#lexicon/source.ts';
import { analysisOf, found, hitsIn, lexiconOf, messageOf, passageOf } from './support/lexicon.ts';

const holds = (entry: Partial<PhraseSource>, text: string) =>
  found({ wordings: ['can not open it'], ...entry }, text).length > 0;

describe('gates and vetoes', () => {
  it('unless: wordings that overlap the words found', () => {
    const entry = { unless: ['can not open it twice'] };
    assert(!holds(entry, 'You can’t open it twice.'));
    assert(holds(entry, 'You can’t open it once, but you can open it twice.'));
  });

  it('unless sentence and only sentence', () => {
    assert(!holds({ unlessSentence: ['<number> days'] }, 'For 5 days, you can’t open it.'));
    assert(holds({ unlessSentence: ['<number> days'] }, 'It takes 5 days. You can’t open it.'));
    assert(holds({ onlySentence: ['<number> days', 'today'] }, 'You can’t open it today.'));
    assert(!holds({ onlySentence: ['<number> days', 'today'] }, 'You can’t open it.'));
  });

  it('unless next: the next sentence of the message', () => {
    const lexicon = lexiconOf([{ wordings: ['can not open it'], unlessNext: ['instead'] }]);
    assert.equal(hitsIn(lexicon, 'You can’t open it. Instead, ask. Well.').length, 0);
    assert.equal(hitsIn(lexicon, 'You can’t open it. Well. Instead, ask.').length, 1);
    assert.equal(hitsIn(lexicon, 'Instead, you can’t open it.').length, 1);
  });

  it('not after and not before: directly beside the words', () => {
    assert(!holds({ notAfter: ['if <you>'] }, 'Call if you can’t open it.'));
    assert(holds({ notAfter: ['if <you>'] }, 'Call if you see that you can’t open it.'));
    assert(!holds({ notBefore: ['yet'] }, 'You can’t open it yet.'));
    assert(holds({ notBefore: ['yet'] }, 'You can’t open it, not yet.'));
  });

  it('kinds and systems', () => {
    const lexicon = lexiconOf([{ wordings: ['hello'], kinds: ['article'] }]);
    assert.equal(hitsIn(lexicon, 'Hello', 'macro').length, 0);
    assert.equal(hitsIn(lexicon, 'Hello', 'article').length, 1);
    assert(!holds({ systems: ['zendesk'] }, 'You can’t open it.'));
  });

  it('looks for the phrases of the rules that are asked for', () => {
    const lexicon = lexiconOf(['hello']);
    const hits = (rules: readonly string[]) => analyse(messageOf(['Hello']), lexicon, rules).hitsOf('test/rule').length;
    assert.deepEqual(
      [hits(['test/rule']), hits(['other/rule', 'test/rule']), hits(['other/rule']), hits([])],
      [1, 1, 0, 0],
    );
  });

  it('not in and only in: the part of the message', () => {
    const roles: readonly Role[] = ['paragraph', 'heading', 'list-item', 'table-cell', 'quote'];
    const where = (entry: Partial<PhraseSource>) => {
      const lexicon = lexiconOf([{ wordings: ['hello'], ...entry }]);
      return roles.filter((role) => hitsIn(lexicon, passageOf('Hello', role)).length > 0);
    };
    assert.deepEqual(where({}), ['paragraph', 'heading', 'list-item', 'table-cell']);
    assert.deepEqual(where({ notIn: ['heading', 'table-cell'] }), ['paragraph', 'list-item']);
    assert.deepEqual(where({ onlyIn: ['heading', 'list-item'] }), ['heading', 'list-item']);
    assert.deepEqual(where({ onlyIn: ['quote'] }), ['quote']);
    assert.deepEqual(where({ onlyIn: ['body'] }), ['paragraph', 'list-item', 'table-cell']);
  });

  it('question', () => {
    assert(!holds({ notIn: ['question'] }, 'Is it that you can’t open it?'));
    assert(holds({ onlyIn: ['question'] }, 'Is it that you can’t open it?'));
    assert(!holds({ onlyIn: ['question'] }, 'You can’t open it.'));
  });

  describe('condition', () => {
    const inside = [
      'If you can’t open it, call.',
      'Call if you can’t open it.',
      'When you can’t open it, call.',
      'Call us in case you can’t open it.',
      'In the event that you cannot open it, call.',
      'Should you find that you can’t open it, call.',
      'If, for any reason, you can’t open it, call.',
      'If you lost it or if you can’t open it, call.',
      'If it is lost, or you can’t open it, call.',
      'Call unless you can’t open it.',
      'We wonder whether you can’t open it.',
    ];
    const outside = [
      'You can’t open it.',
      'If it is lost, you can’t open it.',
      'If it is lost then you can’t open it.',
      'You can’t open it if it is lost.',
      'You can’t open it. If so, call.',
      'What should you do? You can’t open it.',
    ];
    for (const text of inside) it(`inside: ${text}`, () => assert(!holds({ notIn: ['condition'] }, text)));
    for (const text of outside) it(`outside: ${text}`, () => assert(holds({ notIn: ['condition'] }, text)));
  });

  it('keeps the longest of wordings that overlap, then the first', () => {
    const lexicon = lexiconOf(['not open', 'can not open it', 'can not', 'open it now', '[can not] open it']);
    const hits = hitsIn(lexicon, 'You can not open it. Open it now.');
    assert.deepEqual(
      hits.map(({ phrase, start, end }) => [phrase.index, start, end]),
      [
        [1, 4, 19],
        [3, 21, 32],
      ],
    );
  });

  it('finds each place where a wording stands, in order', () => {
    assert.deepEqual(found('we [can|may] not', 'We may not, we can not, and we can not.'), [
      'We may not',
      'we can not',
      'we can not',
    ]);
  });

  it('tells what is known of the phrase', () => {
    const entry = {
      wordings: ['hello'],
      name: 'greet',
      message: 'other',
      because: 'It is so.',
      say: ['hi'],
      fix: 'safe' as const,
    };
    const [hit] = hitsIn(lexiconOf(['bye', entry]), 'Hello');
    assert.deepEqual(hit?.phrase, { index: 1, name: 'greet', message: 'other', because: 'It is so.', fix: 'safe' });
    const [plain] = hitsIn(lexiconOf(['hello']), 'Hello');
    assert.deepEqual(plain?.phrase, { index: 0, name: '', message: 'default', because: '', fix: 'none' });
  });
});

describe('speech acts', () => {
  const acts = {
    apology: [{ wordings: ['apologize'] }],
    'apology.formula': [{ wordings: ['sorry for (any|the) inconvenience:what'] }],
    blame: [{ wordings: ['your mistake'], unlessAct: ['apology'] }],
    vow: [{ wordings: ['will'], onlyAct: ['apology.formula'] }],
  };
  const lexicon = lexiconOf([{ wordings: ['inconvenience'], unlessAct: ['apology'] }], acts);
  const { sentences, hitsOf } = (() => {
    const text =
      'We apologise. Sorry for any inconvenience, we will mend it. An inconvenience. Sorry for the inconvenience, your mistake. Your mistake.';
    const analysis = analysisOf(lexicon, text);
    return { sentences: analysis.sentences, hitsOf: analysis.hitsOf.bind(analysis) };
  })();

  it('tags sentences, a finer kind being the act, too', () => {
    const names = ['apology', 'apology.formula', 'blame', 'vow', 'apolog'];
    assert.deepEqual(
      sentences.map((sentence) => names.filter((name) => sentence.is(name))),
      [['apology'], ['apology', 'apology.formula', 'vow'], [], ['apology', 'apology.formula'], ['blame']],
    );
  });

  it('shows the words of an act and what they caught', () => {
    const [mark] = sentences[1]?.marks('apology') ?? [];
    assert.deepEqual(mark, {
      act: 'apology.formula',
      start: 14,
      end: 41,
      captures: { what: { start: 28, end: 41, text: 'inconvenience' } },
    });
    assert.deepEqual(sentences[0]?.marks('blame'), []);
  });

  it('lets rules ask for them', () => {
    assert.deepEqual(
      hitsOf('test/rule').map(({ sentence }) => sentence.index),
      [2],
    );
    assert.deepEqual(hitsOf('other/rule'), []);
  });
});
