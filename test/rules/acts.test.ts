import assert from 'node:assert/strict';
import { loadShared } from '#build/load-shared.ts';
import type { Kind } from '#core/message.ts';
import { ruleFiles } from './support/folders.ts';
import { analysed } from './support/linting.ts';

function shows(act: string, text: string, kind: Kind): boolean {
  return analysed(text, kind).sentences.some((sentence) => sentence.is(act));
}

// Each entry of a speech act finds what it says it finds.
for (const { act, kinds, file } of loadShared(ruleFiles).acts) {
  if (process.env.RULE) continue;
  describe(`speech act ${act}`, () => {
    for (const [kind, entries] of Object.entries(kinds)) {
      const name = kind === '' ? act : `${act}.${kind}`;
      for (const entry of entries) {
        it(`${file}:${entry.line} ${entry.wordings[0]}`, () => {
          const kind = entry.kinds[0] ?? 'macro';
          for (const text of entry.examples) assert.ok(shows(name, text, kind), `“${text}” is not found`);
          for (const text of entry.fine) assert.ok(!shows(name, text, kind), `“${text}” is found, and should be fine`);
        });
      }
    }
  });
}
