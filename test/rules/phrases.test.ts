import assert from 'node:assert/strict';
import type { Kind } from '#core/message.ts';
import type { PhraseEntry } from '#rule/phrase-entry.ts';
import { folders } from './support/folders.ts';
import { analysed, kindOf } from './support/linting.ts';

/** Positions of the rule's phrases that are found in a text. */
function hitsIn(rule: string, text: string, kind: Kind, system: string | undefined): Set<number> {
  return new Set(
    analysed(text, kind, system)
      .hitsOf(rule)
      .map((hit) => hit.phrase.index),
  );
}

// Each entry of a phrases.yaml finds what it says it finds.
for (const { id, folder, rule, phrases } of folders) {
  if (phrases.phrases.length === 0) continue;
  describe(`rule ${id}: phrases`, () => {
    const fromExamples = new Set<number>();
    before(() => {
      for (const { verdict, text, kind, system } of rule.examples) {
        if (verdict !== 'bad') continue;
        for (const index of hitsIn(id, text, kindOf(rule.meta, kind), system)) fromExamples.add(index);
      }
    });
    phrases.phrases.forEach((entry, index) => {
      const kind = entry.kinds[0] ?? kindOf(rule.meta);
      it(`${folder}/phrases.yaml:${entry.line} ${entry.wordings[0]}`, () =>
        checkEntry(id, entry, index, kind, fromExamples));
    });
  });
}

function checkEntry(id: string, entry: PhraseEntry, index: number, kind: Kind, shown: ReadonlySet<number>): void {
  for (const text of entry.examples) {
    const hits = hitsIn(id, text, kind, entry.systems[0]);
    assert.ok(hits.has(index), `“${text}” is not found${instead(hits)}`);
  }
  for (const text of entry.fine) {
    assert.ok(!hitsIn(id, text, kind, entry.systems[0]).has(index), `“${text}” is found, and should be fine`);
  }
  if (entry.examples.length > 0) return;
  assert.ok(shown.has(index), 'No example of rule.md finds this. Please add an “e.g.”, or take the entry out.');
}

function instead(hits: ReadonlySet<number>): string {
  return hits.size > 0 ? ` by this entry, but by number ${[...hits].map((hit) => hit + 1).join(', ')} of the list` : '';
}
