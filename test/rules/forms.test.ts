import assert from 'node:assert/strict';
import { defaultConfig } from '#config/defaults.ts';
import type { Config } from '#config/types.ts';
import type { RuleMeta } from '#rule';
import type { Example } from '#rule/example.ts';
import { folders } from './support/folders.ts';
import { type MacroForm, macroForms } from './support/forms.ts';
import { configFor, findings, kindOf, lintFile, oneFile, type Placed } from './support/linting.ts';

// What is found doesn't depend on the form that a text is kept in.
for (const form of macroForms) {
  describe(`examples in another form: ${form.name}`, () => {
    let held = 0;
    for (const { id, folder, rule } of folders) {
      it(id, () => {
        for (const example of rule.examples) {
          if (kindOf(rule.meta, example.kind) !== 'macro' || !rule.meta.kinds.includes('macro')) continue;
          if (form.system !== undefined && example.system !== undefined && form.system !== example.system) continue;
          if (checkForm(rule.meta, example, form, `${folder}/rule.md:${example.line}`)) held++;
        }
      });
    }
    if (!process.env.RULE) after(() => assert.ok(held > 50, `only ${held} examples could be written in this form`));
  });
}

/** True where the form could hold the example. */
function checkForm(meta: RuleMeta, example: Example, form: MacroForm, place: string): boolean {
  const written = form.write(example.text, example.title || 'Example');
  if (!written) return false;
  const system = form.system ?? example.system;
  const base: Config = configFor(meta, 'macro', example.options);
  const config = system ? { ...base, system } : base;
  const alone = quotes(
    oneFile(example.text, 'macro', { ...example, title: example.title || 'Example', system }),
    config,
  );
  assert.deepEqual(quotes({ ...written, at: 0 }, config), alone, `${place}\n${written.text}`);
  return true;

  function quotes(file: Placed, by: Config): string[] {
    const result = lintFile(file, by);
    return findings(result, meta.id)
      .filter(({ messageId }) => messageId === result.messages[0]?.id)
      .map(({ quote }) => quote.replace(/\s+/g, ' '));
  }
}

describe('examples in a file of their own', () => {
  it('are read as one message of their kind', () => {
    for (const kind of ['macro', 'article', 'note'] as const) {
      const { messages } = lintFile(oneFile('One.\n\nTwo.', kind, { title: 'T', system: 'zendesk' }), defaultConfig);
      assert.deepEqual(
        messages.map((message) => [message.kind, message.title, message.system]),
        [[kind, 'T', 'zendesk']],
      );
    }
  });
});
