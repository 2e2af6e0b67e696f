import assert from 'node:assert/strict';
import { lexicon } from '#generated/lexicon.ts';
import { analyse } from '#lexicon/analyse.ts';
import { compileLexicon } from '#lexicon/compile.ts';
import { answerAct } from '#rule/topics.ts';
import { folders } from './support/folders.ts';
import { linter, oneFile } from './support/linting.ts';

// Each item of a topic is answered by what it says it is answered by, and no wording is idle.
for (const { folder, topics } of folders) {
  for (const { key, items } of topics.topics) {
    describe(`topic ${key} of ${folder}`, () => {
      for (const item of items) {
        const act = answerAct(key, item.key);
        it(`${item.key}: ${item.missing}`, () => {
          const examples = topics.examples.get(act) ?? [];
          const found = new Set<string>();
          for (const text of examples) {
            const acts = wordingsIn(text, item.answered);
            assert.ok(acts.length > 0, `“${text}” is not found`);
            for (const one of acts) found.add(one);
          }
          assert.deepEqual(
            item.answered.filter((wording) => !found.has(wording)),
            [],
            'no “e.g.” finds these',
          );
        });
      }
    });
  }
}

/** Which of the wordings stand in a text. */
function wordingsIn(text: string, wordings: readonly string[]): string[] {
  const acts = wordings.map((wording, i) => ({ id: `w.${i}`, file: '', phrases: [{ wordings: [wording] }] }));
  const own = compileLexicon({ ...lexicon, acts, rules: [] });
  const file = oneFile(text, 'macro', { system: 'zendesk' });
  const message = linter().read(file.path, file.text, { named: true })?.messages[0];
  assert.ok(message);
  const marks = analyse(message, own).sentences.flatMap((sentence) => sentence.marks('w'));
  return marks.map(({ act }) => wordings[Number(act.slice(2))] ?? '');
}
