import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESCRIPTION, EXAMPLES } from '#cli/help.ts';
import { defaultConfig } from '#config/defaults.ts';
import { LESSONS } from '#rule/lessons.ts';
import { folders, root } from './support/folders.ts';
import { linter, lintFile, listed, oneFile } from './support/linting.ts';

const strict = { ...defaultConfig, preset: 'strict' } as const;

/** What every rule, in its strictest setting, finds in a text of the product. */
function found(text: string): string {
  // As an article for all rules; as a macro for those that judge words and sentences.
  const scopes = new Map(linter().rules.map(({ id, scope }) => [id, scope]));
  const asArticle = lintFile(oneFile(text, 'article'), strict).findings;
  const asMacro = lintFile(oneFile(text, 'macro'), strict).findings.filter(
    ({ rule }) => scopes.get(rule) !== 'message',
  );
  return listed([...asArticle, ...asMacro]);
}

/** Markdown without what it shows as an example: fenced blocks, and the table of a rule's words. */
function prose(markdown: string): string {
  return markdown.replace(/^(`{3,})[\s\S]*?^\1`*$/gm, '').replace(/<!--[\s\S]*?-->/g, '');
}

// The product writes as it asks others to write.
describe('texts of the product pass its own rules', () => {
  for (const { id, rule } of folders) {
    const { meta, page } = rule;
    it(`rule ${id}`, () => {
      const messages = Object.values(meta.messages).flatMap(({ text, help }) => [text, help]);
      const options = Object.values(meta.options).map(({ description }) => description);
      // What stands in braces is filled in with words of the writer's.
      const filled = messages.map((text) => text.replace(/“?\{[\w.]+\}”?/g, '“it”'));
      for (const text of [meta.title, page.advice, prose(page.why), prose(page.turnOff), ...filled, ...options]) {
        assert.equal(found(text), '', text);
      }
    });
  }

  it('the help of the command line', () => {
    assert.equal(found(DESCRIPTION), '');
    assert.equal(found(EXAMPLES.replace(/^ {2}kindlint .*?(?: {2,}|$)/gm, '  - ')), '');
  });

  it('the lessons that rules come from', () => {
    for (const { title, teaches } of Object.values(LESSONS)) assert.equal(found(`${title}: ${teaches}`), '');
  });

  for (const name of ['README.md', 'CHANGELOG.md', 'rules/README.md', 'docs/forms.md']) {
    if (existsSync(join(root, name)))
      it(name, () => assert.equal(found(prose(readFileSync(join(root, name), 'utf8'))), ''));
  }

  it('the texts of the editor’s settings, commands and first steps', () => {
    const texts = Object.values(JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as object);
    for (const text of texts) assert.equal(found(String(text).replace(/\[(.+)\]\(command:.+\)/g, '$1.')), '', text);
  });

  for (const name of readdirSync(join(root, 'media/walkthrough'))) {
    it(`media/walkthrough/${name}`, () => {
      assert.equal(found(prose(readFileSync(join(root, 'media/walkthrough', name), 'utf8'))), '');
    });
  }

  for (const side of ['client', 'server'])
    it(`what the extension’s ${side} says`, () => {
      const sources = readdirSync(join(root, 'src', side), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('example.ts'))
        .map((file) => readFileSync(join(root, 'src', side, file), 'utf8').replace(/^\s*(?:\*|\/[/*]).*$/gm, ''));
      // Literals of several words, filled in with words of the editor's.
      const texts = sources
        .flatMap((source) =>
          [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, plain, template]) => plain ?? template),
        )
        .filter((text) => text !== undefined && /[a-z] /i.test(text));
      assert.ok(texts.length > 40);
      for (const each of texts) {
        const text = String(each)
          .replace(/\$\{[^}]*\}/g, '“it”')
          .replace(/\$\([\w-]+\) /g, '');
        assert.equal(found(text), '', text);
      }
    });
});
