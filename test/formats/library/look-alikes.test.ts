import assert from 'node:assert/strict';
import { read } from './read.ts';

/** Documents that have headings with fences, quotes or friendly text below, and are no macro libraries. */
const LOOK_ALIKES: Record<string, [path: string, text: string]> = {
  'a developer guide': [
    'docs/setup.md',
    '# Set up\n\n## Install\n\n```bash\nnpm ci\n```\n\n## Configure\n\n```\nPORT=80\nHOST=localhost\n```\n\n## Hello world\n\n```js\nconsole.log("Hi there");\n```\n',
  ],
  'documentation of macros in a programming language': [
    'docs/macros.md',
    '# Macros\n\n## Hygiene\n\n> A macro is hygienic when you can call it anywhere.\n\n```lisp\n(defmacro hi (name) `(print ,name))\n```\n\n## Hello\n\nHi there, reader. You now know what you need.\n',
  ],
  'a help page on canned responses': [
    'docs/canned-responses.md',
    '# Canned responses\n\nCanned responses save time.\n\n## Create a canned response\n\n1. Open **Settings**.\n2. Select **Add**.\n\n![dialog](a.png)\n\n## Use a canned response\n\nType `/` in the editor, and select the canned response that you need. Agents see all of them.\n',
  ],
  'a friendly help page on macros': [
    'docs/support-macros.md',
    '# Support macros\n\nMacros save you time.\n\n## What macros can do\n\nYou can send the same reply to many people with a macro. We add the name for you, so please check it first.\n\n## Share macros\n\nYour team sees the macros that you share. We recommend short names. Please let us know if you miss one.\n\n## Limits\n\nYou can keep 500 macros in our smallest plan. We raise this for you on request.\n',
  ],
  'an interface for canned responses': [
    'docs/api/canned-responses.md',
    '# Canned responses API\n\n## List\n\n**Response:**\n\n```\n{ "id": 1, "body": "Hi {{name}}, thanks for writing." }\n```\n\n## Create\n\n**Body:**\n\n```\n{ "title": "Hello" }\n```\n\n**Message:**\n\n```\nHTTP/1.1 201 Created\n```\n',
  ],
  'a library of prompts': [
    'docs/prompt-templates.md',
    '# Prompt and reply templates\n\n## Reply to a customer\n\n```\nYou are a support agent. Write a reply to {{customer}} that thanks them and says sorry.\n```\n\n## Summary\n\n```\nSummarize the ticket below in your own words, please.\n```\n',
  ],
  'a style guide with examples': [
    'guides/voice.md',
    '# Voice and tone\n\n## Be warm\n\nSpeak as you would to a neighbour.\n\n> Hi Ana, thanks for telling us. I am on it.\n\n## Be brief\n\n> We have shipped your order.\n\n## Never blame\n\n> Dear customer, you did it wrong. Regards, us\n',
  ],
  'cold outreach': [
    'docs/outreach.md',
    '# Cold email templates\n\n## First touch\n\n```\nHi {{firstName}},\n\nI saw that you are hiring. Can we talk on Tuesday?\n\nBest,\nAnn\n```\n\n## Follow-up\n\n```\nHi {{firstName}},\n\nDid you see my note? I would love to hear from you.\n\nBest,\nAnn\n```\n',
  ],
  'templates for reports': [
    'docs/templates.md',
    '# Support ticket templates\n\n## Bug\n\n```\nISSUE TITLE: [title]\n\nENVIRONMENT:\n  OS: [name]\n  Version: [number]\n\nSTEPS:\n[what you did]\n\nEXPECTED:\n[what you expected]\n```\n\n## Feature\n\n```\nTITLE: [title]\nUSE CASE: [text]\nIMPACT:\n[text]\n```\n',
  ],
  'a runbook': [
    'runbooks/outage.md',
    '# Outage runbook\n\n## Triage\n\nUse the board.\n\n```\nkubectl get pods\n```\n\n## Tell the customers\n\n> Keep it short and say when they hear from you again.\n\n## Escalate\n\nCall the lead. Thank you for your care.\n',
  ],
  'an article with friendly words': [
    'notes/welcome.md',
    '# Welcome\n\nHi there,\n\nThanks for joining. We are happy that you are here.\n\n## Next\n\nPlease read on. You can write to us.\n',
  ],
  'checklists for the team': [
    'docs/SUPPORT_MACROS.md',
    '# Support macros\n\n## Invoice not received\n\n- Confirm the address of the customer.\n- Send the invoice again.\n\n## Code locked\n\n- Set a new code.\n- Tell the customer.\n',
  ],
};

describe('macro library: look-alikes', () => {
  for (const [name, [path, text]] of Object.entries(LOOK_ALIKES)) {
    it(`does not take ${name} for one`, () => {
      assert.notEqual(read(path, text)?.form, 'macro-library');
      assert.notEqual(read(path, text, true)?.form, 'macro-library');
    });
  }

  it('takes a README for one only where it is named', () => {
    const text =
      '# Canned responses\n\n## A\n\n> Hi [Name], thanks for writing to us.\n\n## B\n\n> Hi [Name], I am sorry for the wait.\n';
    assert.equal(read('macros/README.md', text), undefined);
    assert.equal(read('macros/README.md', text, true)?.form, 'macro-library');
  });
});
