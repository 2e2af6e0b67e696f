import assert from 'node:assert/strict';
import { defaultConfig } from '#config/defaults.ts';
import { languageOf } from '#engine/language.ts';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import type { LoadedRule } from '#rule/rule-set.ts';

const linter = createLinter({ rules, lexicon });
const macro = (body: string, front = '') => `---\nkind: macro\ntitle: One\n${front}---\n\n${body}\n`;

describe('the linter', () => {
  it('leaves a file alone that is none of ours', () => {
    assert.equal(linter.lint('package.json', '{"name": "a", "description": "We can not ship it."}'), undefined);
  });

  it('goes on where a rule has a fault of its own', () => {
    const [first, ...others] = rules as [LoadedRule, ...LoadedRule[]];
    const faulty = { ...first, check: { check: () => assert.fail('out of order') } };
    const result = createLinter({ rules: [faulty, ...others], lexicon }).lint('a.md', macro('It is the the end.'));
    assert.match(result?.errors[0]?.message ?? '', new RegExp(`${first.meta.id} stopped .*out of order`));
    assert.deepEqual(
      result?.findings.map(({ rule }) => rule),
      ['template/repeated-word'],
    );
  });

  it('judges internal notes by the template rules alone', () => {
    const note = macro('Unfortunately the the code is XXXX.').replace('kind: macro', 'kind: note');
    const result = linter.lint('a.md', note);
    assert.deepEqual(
      result?.findings.map(({ rule }) => rule),
      ['template/repeated-word', 'template/unfilled-blank'],
    );
    assert.equal(result?.messages[0]?.skipped, 'internal note');
  });

  it('takes the help desk of the configuration where the file names none', () => {
    const config = { ...defaultConfig, system: 'zendesk' };
    const [info] = linter.lint('a.md', macro('Hello.'), { config })?.messages ?? [];
    assert.equal(info?.system, 'zendesk');
    const [own] = linter.lint('a.md', macro('Hello.', 'system: intercom\n'), { config })?.messages ?? [];
    assert.equal(own?.system, 'intercom');
  });

  it('gives the same answer each time', () => {
    const text = macro("Unfortunately we can't ship it. We will write to you soon.");
    const said = () =>
      JSON.stringify(linter.lint('a.md', text), (key, value) => (key === 'intent' ? undefined : value));
    assert.equal(said(), said());
  });
});

describe('the language of a message', () => {
  const texts: [string, string][] = [
    ['en', 'A colleague answers in due course.'],
    ['en', "Parcel's at the depot on Dock Road, open 7–19 Mon–Sat."],
    ['es', 'Muchas gracias por tu mensaje. Lo revisaremos hoy y te escribimos.'],
    ['fr', 'Merci pour votre message, nous revenons vers vous avant vendredi.'],
    ['de', 'Vielen Dank für Ihre Nachricht. Wir melden uns morgen bei Ihnen.'],
    ['nl', 'Bedankt voor je bericht, we komen er in de loop van de week op terug.'],
    ['it', 'Grazie per averci scritto, le rispondiamo entro domani mattina.'],
    ['pt', 'Obrigado pela sua mensagem. Vamos responder até amanhã de manhã.'],
    ['ru', 'Спасибо за сообщение, мы ответим вам завтра утром.'],
    ['zh', '您好，感谢您的来信，我们明天会回复您。'],
  ];
  for (const [language, text] of texts) {
    it(`${language}: ${text}`, () => assert.equal(languageOf(text), language));
  }

  it('of a few words is what the file declares', () => {
    assert.equal(languageOf('Mensaje recibido.', 'es-MX'), 'es');
    assert.equal(languageOf('Parcel received.', 'en'), 'en');
  });
});
