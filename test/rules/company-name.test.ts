import assert from 'node:assert/strict';
import { defaultConfig } from '#config/defaults.ts';
import type { Kind } from '#core/message.ts';
import { findings, lintFile, oneFile } from './support/linting.ts';

function quotes(text: string, kind: Kind = 'macro'): string[] {
  const found = findings(lintFile(oneFile(text, kind), defaultConfig), 'positive-framing/say-what-you-can-do');
  return found.map(({ quote }) => quote);
}

describe('a refusal by name', () => {
  it('counts where the message is signed with the name', () => {
    const text =
      'Hello Ann, thank you for your note. Norfold does not refund opened tins.\n\nAll the best,\nNorfold Paints';
    assert.deepEqual(quotes(text), ['Norfold does not refund']);
  });

  it('counts where the company has its mail under the name', () => {
    const text =
      'Opened tins stay with you, as Norfold does not refund them. Write to [the desk](mailto:desk@norfold.example).';
    assert.deepEqual(quotes(text, 'article'), ['Norfold does not refund']);
  });

  it('is left alone where it is another company', () => {
    const text =
      'Hello Ann, thank you for your note. Quarrybank does not refund opened tins.\n\nAll the best,\nNorfold Paints';
    assert.deepEqual(quotes(text), []);
  });

  it('is left alone where an article only links to the company', () => {
    const text =
      'Tins that are open stay with you, as Quarrybank does not refund them: [its terms](https://quarrybank.example/terms).';
    assert.deepEqual(quotes(text, 'article'), []);
  });
});
