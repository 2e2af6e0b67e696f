import assert from 'node:assert/strict';
import { type Schema, Validator } from '@cfworker/json-schema';
import { parse } from 'yaml';
import { configSchema } from '#config/schema.ts';
import { CASES } from './cases.ts';
import { complaints, names } from './support.ts';

const validator = new Validator(configSchema(names) as unknown as Schema, '2020-12');

/** What a schema can't know: other files, syntax, keys that are written twice. */
const BEYOND = /extend|second time|not valid YAML|no preset “kindlint/;

describe('the JSON schema of a configuration', () => {
  it('refuses what the command line refuses', () => {
    for (const [what, text, said] of CASES) {
      if (!BEYOND.test(said)) assert.equal(validator.validate(parse(text)).valid, false, what);
    }
  });

  const right: readonly string[] = [
    'preset: strict',
    'extends: kindlint:strict\nrules: {empathy/*: off, empathy/no-blame: {severity: error}}',
    'rules: {ease/short-sentences: {words: 20, except: [a], style: tight}}',
    'overrides: [{files: "*.md", kinds: macro, systems: [zendesk], titles: ["*a*"], rules: {ease/*: info}, system: intercom}]',
    'fields: [{files: [a.json], items: "a[].b", body: text, title: t, id: i, locale: l, markup: html, kind: macro, system: zendesk}]',
    'include: "*.md"\nexclude: [old]\nignore: [drafts, {message: x, rules: [empathy, ease/*, empathy/no-blame], reason: why}]',
    'placeholders: [a, b]\nsystem: zendesk\nglossary: {tier 2: a specialist}\ntopics: {}\n$schema: ./x.json',
  ];
  for (const text of right) {
    it(`takes ${text.slice(0, 60).replace('\n', ' ')}, as the command line does`, async () => {
      assert.deepEqual(await complaints(text), []);
      const { valid, errors } = validator.validate(parse(text));
      assert.equal(valid, true, JSON.stringify(errors));
    });
  }
});
