import { strict as assert } from 'node:assert';
import { FORMS } from '#core/forms.ts';
import { adapters } from '#formats/registry.ts';
import { read, texts } from './data/input.ts';

const LIBRARY =
  '# Canned responses\n\n## Refund\n\n> Hi [Name], your refund is on its way.\n\n## Return\n\n> Please use the label.\n';
const as = (forms: Record<string, string>) => ({ config: { forms } });

describe('the form that the configuration gives a file', () => {
  it('knows every form by its name', () => {
    assert.deepEqual(
      adapters.map(({ form }) => form),
      [...FORMS],
    );
  });

  it('reads a file as what it is said to be', () => {
    assert.equal(read('canned.md', LIBRARY)?.form, 'macro-library');
    const article = read('canned.md', LIBRARY, as({ 'canned.md': 'markdown-article' }));
    assert.equal(article?.form, 'markdown-article');
    assert.equal(article?.messages.length, 1);
    assert.deepEqual(texts(read('notes/one', 'Thank you.\n', as({ 'notes/**': 'text' }))), ['Thank you.']);
  });

  it('leaves a file alone that is said to be none', () => {
    assert.equal(read('canned.md', LIBRARY, as({ '*.md': 'none' })), undefined);
  });

  it('lets the last glob that fits hold', () => {
    assert.equal(read('a/canned.md', LIBRARY, as({ '*.md': 'none', 'a/**': 'macro-library' }))?.form, 'macro-library');
  });

  it('says so where a file holds nothing of that form', () => {
    const [error] = read('x.json', '{"a": 1}', as({ 'x.json': 'zendesk-json' }))?.errors ?? [];
    assert.match(error?.message ?? '', /of the form zendesk-json.*Please check “forms”/);
  });
});
