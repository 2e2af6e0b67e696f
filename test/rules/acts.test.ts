import assert from 'node:assert/strict';
import { loadShared } from '#build/load-shared.ts';
import { lexicon } from '#generated/lexicon.ts';
import { analyse } from '#lexicon/analyse.ts';
import { compileLexicon } from '#lexicon/compile.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import { ruleFiles } from './support/folders.ts';
import { linter, oneFile } from './support/linting.ts';

let compiled: Lexicon | undefined;

function shows(act: string, text: string): boolean {
  compiled ??= compileLexicon(lexicon);
  const file = oneFile(text, 'macro');
  const message = linter().read(file.path, file.text, { named: true })?.messages[0];
  assert.ok(message, `no message was read from: ${text}`);
  return analyse(message, compiled).sentences.some((sentence) => sentence.is(act));
}

// Each entry of a speech act finds what it says it finds.
for (const { act, kinds, file } of loadShared(ruleFiles).acts) {
  if (process.env.RULE) continue;
  describe(`speech act ${act}`, () => {
    for (const [kind, entries] of Object.entries(kinds)) {
      const name = kind === '' ? act : `${act}.${kind}`;
      for (const entry of entries) {
        it(`${file}:${entry.line} ${entry.wordings[0]}`, () => {
          for (const text of entry.examples) assert.ok(shows(name, text), `“${text}” is not found`);
          for (const text of entry.fine) assert.ok(!shows(name, text), `“${text}” is found, and should be fine`);
        });
      }
    }
  });
}
