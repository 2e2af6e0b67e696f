import assert from 'node:assert/strict';
import { compileLexicon, lexiconProblems } from '#lexicon/compile.ts';
import { LexiconError } from '#lexicon/problem.ts';
import type { PhraseSource } from '#lexicon/source.ts';
import { sourceOf } from './support/lexicon.ts';

function problemsOf(phrase: string | Partial<PhraseSource>, classes: Readonly<Record<string, readonly string[]>> = {}) {
  const source = sourceOf(['hello', phrase]);
  return lexiconProblems({ ...source, classes: { ...source.classes, ...classes } });
}

const mistakes: readonly (readonly [phrase: string, message: RegExp, offset: number])[] = [
  ['we <canot> go', /no class <canot>.*did you mean “cannot”/i, 3],
  ['we <verb.ed> go', /a verb has the forms base, s, ing, past, done and any/, 3],
  ['we <can not', /“<” is never closed/, 3],
  ['we <can:> go', /<name> or <name:capture>|can't be a name/, 3],
  ['we <> go', /is no word class/, 3],
  ['we [go', /“\[” is never closed. Please add “\]”/, 3],
  ['we (go | stay', /“\(” is never closed/, 3],
  ['we [go)', /“\)” stands where “\]” should/, 6],
  ['we go]', /“\]” closes nothing/, 5],
  ['we [] go', /nothing between these signs/, 4],
  ['we [go | ] now', /nothing between these signs/, 9],
  ['', /empty/, 0],
  ['go |', /nothing beside this bar/, 4],
  ['we ~Send it', /base form, in small letters/, 4],
  ['we ~ it', /base form|no word here/, -1],
  ['we {go}', /“{go}” is no word/, 3],
  ['(very) (much)', /could be nothing at all/, 0],
  ['…', /could be nothing at all/, 0],
  ['<open> <word>', /looked for everywhere/, 0],
];

describe('mistakes in phrases', () => {
  for (const [phrase, message, offset] of mistakes) {
    it(phrase === '' ? '(an empty wording)' : phrase, () => {
      const [problem, ...more] = problemsOf(phrase);
      assert(problem, 'no problem told');
      assert.deepEqual(more, []);
      assert.match(problem.message, message);
      assert.match(problem.message, /[.?]$/);
      if (offset >= 0) assert.equal(problem.offset, offset);
      assert.deepEqual(
        [problem.file, problem.group, problem.index, problem.wording],
        ['phrases.yaml', 'test/rule', 1, phrase],
      );
    });
  }

  it('are told for vetoes, too', () => {
    assert.match(problemsOf({ wordings: ['hello'], unless: ['<nope>'] })[0]?.message ?? '', /no class <nope>/);
  });

  it('are told for classes', () => {
    const [problem] = problemsOf('hello', { thing: ['<thingy> x'] });
    assert.equal(problem?.className, 'thing');
    assert.match(problem?.message ?? '', /no class <thingy>.*“thing”/);
  });

  it('name a class that leads back to itself', () => {
    assert.match(
      problemsOf('hello', { a: ['x <b>'], b: ['<c>'], c: ['y <a>'] })[0]?.message ?? '',
      /leads back to itself/,
    );
    assert.match(problemsOf('hello', { a: ['x <a>'] })[0]?.message ?? '', /leads back to itself/);
  });

  it('name captures inside a class, and names that are taken', () => {
    assert.match(problemsOf('hello', { a: ['x <verb:v>'] })[0]?.message ?? '', /no captures/);
    assert.match(problemsOf('hello', { verb: ['x'] })[0]?.message ?? '', /built in/);
  });

  it('are thrown all at once when the lexicon is compiled', () => {
    assert.throws(
      () => compileLexicon(sourceOf(['we [go', 'you <nope>'])),
      (error: unknown) => {
        assert(error instanceof LexiconError);
        assert.equal(error.problems.length, 2);
        assert.equal(
          error.message.split('\n')[0],
          'phrases.yaml: test/rule, phrase 1: in “we [go”: “[” is never closed. Please add “]”.',
        );
        return true;
      },
    );
  });

  it('a group’s own classes hide the shared ones, for it alone', () => {
    const source = sourceOf([]);
    const lexicon = {
      ...source,
      classes: { ...source.classes, thing: ['box'] },
      rules: [
        { id: 'a/a', file: 'a', classes: { thing: ['jar'] }, phrases: [{ wordings: ['the <thing>'] }] },
        { id: 'b/b', file: 'b', phrases: [{ wordings: ['the <thing>'] }] },
      ],
    };
    assert.deepEqual(lexiconProblems(lexicon), []);
  });
});
