import assert from 'node:assert/strict';
import { fileView } from '#core/view.ts';
import { readMarkdown } from '#formats/markdown/read.ts';

function labels(source: string): string[] {
  return readMarkdown(fileView(source)).passages.flatMap(({ view, atoms }) =>
    atoms.filter((atom) => atom.kind === 'label').map((atom) => view.text.slice(atom.start, atom.end)),
  );
}

describe('interface labels', () => {
  it('are what a reader is told to act on', () => {
    for (const text of [
      'Click **Save**.',
      'Then select the **Save** button.',
      'tap on **Save** to go on',
      'Go to **Save**, and wait.',
      'Look under **Save** for it.',
      'a page called **Save**',
      'Press __Save__ now',
      'In the **Save** tab, wait.',
      'Choose *Save*.',
      'When asked, type **Save** again',
      'Turn on the **Save** switch',
    ]) {
      assert.deepEqual(labels(text), ['Save'], text);
    }
  });

  it('go on in lists and paths', () => {
    assert.deepEqual(labels('Tap **Claims**, then **New claim** or **Other**.'), ['Claims', 'New claim', 'Other']);
    assert.deepEqual(labels('Open the menu > **Privacy**. You see two buttons: **Yes** and **No**.'), [
      'Privacy',
      'Yes',
      'No',
    ]);
    assert.deepEqual(labels('From **Settings > Cannot sign in** you can change it.'), ['Settings > Cannot sign in']);
  });

  it('are messages that a screen shows', () => {
    assert.deepEqual(labels('If the app shows **You cannot pay now**, wait.'), ['You cannot pay now']);
    assert.deepEqual(labels('The window says *We are unable to connect* and closes.'), ['We are unable to connect']);
    assert.deepEqual(labels('- **Cannot open device.** Use another cable.'), ['Cannot open device.']);
    assert.deepEqual(labels('**Unable to verify image**\n\nDownload it again.'), ['Unable to verify image']);
    assert.deepEqual(labels('- **Payment failed:** try another card.'), ['Payment failed:']);
    assert.deepEqual(labels('## Unable to connect\n\nWait a minute.'), ['Unable to connect']);
  });

  it('are headings that repeat such a message', () => {
    const source = '## Your card is not accepted\n\nThe page says “Your card is not accepted.” That means …';
    assert.deepEqual(labels(source), ['Your card is not accepted']);
  });

  it('are not plain emphasis', () => {
    for (const text of [
      'We are **not** able to help.',
      '**Unfortunately** we closed it.',
      '**DO NOT** use the old cable.',
      'Please click **only** once.',
      'Open **your** account, or **our** site.',
      'You *must* reply.',
      '**We cannot accept returns.** Sorry about that.',
      '**Please note:** we are closed.',
      'Our team is **unable to help** you with that.',
      'We open the *Daily Mail* at nine.',
      '- **We are unable to ship** to islands.',
      'This is **Important** to us.',
      'As you can see, **We close at nine**.',
      'If you choose, **Our team** comes by.',
    ]) {
      assert.deepEqual(labels(text), [], text);
    }
  });

  it('are not taken twice where they are quoted too', () => {
    const [passage] = readMarkdown(fileView('- **"Code expired"**: get a new one')).passages;
    assert.deepEqual(
      passage?.atoms.map((atom) => atom.kind),
      ['quotation'],
    );
  });
});
