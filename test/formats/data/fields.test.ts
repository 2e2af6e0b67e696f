import { strict as assert } from 'node:assert';
import { read, readFields, texts } from './input.ts';

const REFUND = 'Hi {customer_name}, your refund is on its way. It takes up to five days to arrive.';
const RETURN = 'Thank you for writing. You can return your order within 30 days.';

const pair = (body: string, title: string) => [
  { [title]: 'Refund', [body]: REFUND },
  { [title]: 'Return', [body]: RETURN },
];

/** Files that hold replies, and what is read of them. */
const TAKEN: [what: string, path: string, content: unknown, expected: string[]][] = [
  ['a list of titles and texts', 'data/x.json', pair('text', 'title'), [REFUND, RETURN]],
  ['a list of names and bodies', 'data/x.json', pair('body', 'name'), [REFUND, RETURN]],
  ['labels and content', 'data/x.json', pair('content', 'label'), [REFUND, RETURN]],
  ['shortcuts and messages', 'data/x.json', pair('message', 'shortcut'), [REFUND, RETURN]],
  ['short codes and content', 'data/x.json', pair('content', 'short_code'), [REFUND, RETURN]],
  ['questions and answers to the customer', 'data/x.json', pair('answer', 'question'), [REFUND, RETURN]],
  ['keys and replies', 'data/x.json', pair('reply', 'key'), [REFUND, RETURN]],
  ['titles and responses', 'data/x.yaml', pair('response', 'title'), [REFUND, RETURN]],
  ['nested categories', 'x.json', { categories: [{ name: 'Money', macros: pair('body', 'title') }] }, [REFUND, RETURN]],
  [
    'categories by name',
    'x.json',
    { billing: [{ title: 'Refund', body: REFUND }], shipping: [{ title: 'Return', body: RETURN }] },
    [REFUND, RETURN],
  ],
  [
    'an object by id',
    'x.json',
    { r1: { label: 'A', content: REFUND }, r2: { label: 'B', content: RETURN } },
    [REFUND, RETURN],
  ],
  ['an object by title', 'x.json', { Refund: { body: REFUND }, Return: { body: RETURN } }, [REFUND, RETURN]],
  ['one reply in a file of macros', 'support/macros.json', [{ title: 'Refund', body: REFUND }], [REFUND]],
  ['one reply below a telling key', 'x.json', { cannedResponses: [{ title: 'Refund', body: REFUND }] }, [REFUND]],
  [
    'titles straight to texts in a telling file',
    'saved_replies.json',
    { macros: { Refund: REFUND, Return: RETURN } },
    [REFUND, RETURN],
  ],
  [
    'Spanish replies',
    'x.json',
    [
      { title: 'a', text: 'Hola, gracias por escribirnos. Su pedido llega mañana.' },
      { title: 'b', text: 'Lamentamos la demora. Le avisamos pronto.' },
    ],
    ['Hola, gracias por escribirnos. Su pedido llega mañana.', 'Lamentamos la demora. Le avisamos pronto.'],
  ],
  [
    'Chinese replies',
    'canned/zh.json',
    [{ title: 'a', text: '您好，感谢您的来信。您的订单明天送达。' }],
    ['您好，感谢您的来信。您的订单明天送达。'],
  ],
  ['comments in JSON', 'macros.json', `// ours\n[{"title": "Refund", "body": ${JSON.stringify(REFUND)},},]`, [REFUND]],
  [
    'premade YAML with internal notes',
    'premade.yaml',
    '- title: Refund\n  response: >\n    <p>Your refund is on its way,\n    and it arrives soon.</p>\n  notes: internal only\n',
    ['Your refund is on its way, and it arrives soon.'],
  ],
];

const prose = 'The quick brown fox jumps over the lazy dog. It does so every day of the week.';

const STATUS = 'Your order status was updated. Have a good trip!';

TAKEN.push(
  [
    'titles straight to texts, in a file of macros',
    'macros.json',
    { Refund: REFUND, Return: RETURN },
    [REFUND, RETURN],
  ],
  [
    'titles straight to texts, by category',
    'macros.json',
    { Money: { Refund: REFUND }, Goods: { Return: RETURN } },
    [REFUND, RETURN],
  ],
  [
    'a macro beside the situation that it is for',
    'macros.json',
    [{ id: 1, title: 'Status', situation: 'Use when the order was updated and you want to close.', macro: STATUS }],
    [STATUS],
  ],
  ['macros with an author', 'macros.json', [{ title: 'a', body: REFUND, author: 'Ann', version: 2 }], [REFUND]],
);

/** Files that must be left alone. */
const LEFT: readonly [what: string, path: string, content: unknown][] = [
  ['package.json', 'package.json', { name: 'x', description: REFUND, scripts: { message: RETURN } }],
  ['a lock file', 'package-lock.json', { packages: { a: { name: 'Refund', content: REFUND } } }],
  ['tsconfig', 'tsconfig.build.json', { compilerOptions: { name: 'a', text: REFUND } }],
  [
    'a bundle of an interface’s texts',
    'locales/en.json',
    { welcome: { title: 'Welcome', body: REFUND }, bye: { title: 'Bye', body: RETURN } },
  ],
  [
    'flat texts of an interface',
    'src/en.json',
    { 'home.title': 'Welcome', 'home.text': REFUND, 'home.message': RETURN },
  ],
  ['OpenAPI', 'api/spec.json', { openapi: '3.0.0', paths: {}, components: { a: { title: 'Refund', text: REFUND } } }],
  ['OpenAPI in YAML', 'openapi.yaml', `openapi: 3.0.0\ninfo:\n  title: Refund\n  text: ${JSON.stringify(REFUND)}\n`],
  ['a schema', 'config.schema.json', [{ title: 'A', body: REFUND }]],
  [
    'a workflow',
    '.github/workflows/reply.yml',
    `name: Reply\non: issues\njobs:\n  a:\n    steps:\n      - name: Say\n        with:\n          message: ${JSON.stringify(REFUND)}\n`,
  ],
  [
    'docker-compose',
    'docker-compose.yml',
    'services:\n  web:\n    name: web\n    message: Please start your engine. You are welcome.\n',
  ],
  [
    'a Kubernetes manifest',
    'k8s/a.yaml',
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  name: a\n  message: ${JSON.stringify(REFUND)}\n`,
  ],
  ['test data', 'test/fixtures/replies.json', pair('body', 'title')],
  ['snippets of an editor', '.vscode/macros.code-snippets', { a: { prefix: 'a', body: REFUND } }],
  [
    'snippets by their shape',
    'snippets/js.json',
    { Log: { prefix: 'log', body: 'console.log($1);', description: 'Log' } },
  ],
  [
    'posts',
    'data/posts.json',
    [
      { title: 'A', body: REFUND, userId: 1 },
      { title: 'B', body: RETURN, userId: 2 },
    ],
  ],
  [
    'reviews of a product',
    'data/reviews.json',
    [
      { title: 'A', text: REFUND, rating: 5 },
      { title: 'B', text: RETURN, rating: 1 },
    ],
  ],
  [
    'talk with a model',
    'chat.json',
    [
      { role: 'user', name: 'a', content: REFUND },
      { role: 'system', name: 'b', content: RETURN },
    ],
  ],
  [
    'prompts',
    'prompts/support.yaml',
    `- name: a\n  template: ${JSON.stringify(REFUND)}\n- name: b\n  template: ${JSON.stringify(RETURN)}\n`,
  ],
  [
    'texts that turn to nobody',
    'data/facts.json',
    [
      { title: 'A', text: prose },
      { title: 'B', text: prose },
      { title: 'C', text: REFUND },
    ],
  ],
  ['a single text with no telling name', 'data/x.json', [{ title: 'Refund', body: REFUND }]],
  [
    'short values',
    'data/x.json',
    [
      { name: 'a', text: 'Your name' },
      { name: 'b', text: 'Thank you' },
    ],
  ],
  [
    'programs',
    'macros.json',
    [
      { name: 'a', body: 'if (x == 1) { return y[0]; } else { z += $a; }' },
      { name: 'b', body: 'for (;;) { i++; }' },
    ],
  ],
  [
    'numbers',
    'data/x.json',
    {
      items: [
        { name: 'a', value: 1 },
        { name: 'b', value: 2 },
      ],
    },
  ],
  [
    'dependabot',
    '.github/dependabot.yml',
    'version: 2\nupdates:\n  - name: a\n    message: Please update your packages. Thank you.\n',
  ],
  ['an empty file', 'macros.json', ''],
  ['broken JSON that nobody named', 'data/x.json', '{"a": '],
];

describe('home-made JSON and YAML', () => {
  for (const [what, path, content, expected] of TAKEN) {
    it(`takes ${what}`, () => assert.deepEqual(texts(read(path, content)), expected));
  }

  for (const [what, path, content] of LEFT) {
    it(`leaves ${what} alone`, () => assert.equal(read(path, content), undefined));
  }

  it('reads the markup that stands in a text', () => {
    const bodies = [
      'Please <a href="x">open the\npage</a> &amp; wait.\n\nThank you.',
      '<p>Please open the<br>page.</p>\n<p>Thank you.</p>',
      'Please [open](https://x.y) **your** page. Thank you.',
      'Please open *your* page. 5 * 3 is fifteen, thank you.',
    ];
    const content = bodies.map((body, i) => ({ title: `t${i}`, body }));
    assert.deepEqual(texts(read('macros.json', content)), [
      'Please open the\npage & wait. / Thank you.',
      'Please open the\npage. / Thank you.',
      'Please open your page. Thank you.',
      'Please open *your* page. 5 * 3 is fifteen, thank you.',
    ]);
  });

  it('knows the language by a field, a key or the file’s name', () => {
    const locales = (path: string, content: unknown) => read(path, content)?.messages.map(({ locale }) => locale);
    assert.deepEqual(locales('replies/es.json', pair('body', 'title')), ['es', 'es']);
    assert.deepEqual(locales('macros.pt-BR.json', pair('body', 'title')), ['pt-BR', 'pt-BR']);
    assert.deepEqual(locales('macros.json', [{ title: 'a', body: REFUND, locale: 'de' }]), ['de']);
    assert.deepEqual(
      locales('macros.json', [{ title: 'a', body: { en: REFUND, fr: 'Bonjour, merci de votre message.' } }]),
      ['en', 'fr'],
    );
    assert.deepEqual(locales('macros.json', pair('body', 'title')), [undefined, undefined]);
  });

  it('reads flags: notes, and what is switched off', () => {
    const reading = read('macros.json', [
      { title: 'a', body: REFUND, internal: true },
      { title: 'b', body: REFUND, public: 'false' },
      { title: 'c', body: REFUND, type: 'internal_note' },
      { title: 'd', body: REFUND, active: false },
      { title: 'e', body: REFUND, archived: true },
      { title: 'f', body: REFUND, public: true, active: true },
    ]);
    assert.deepEqual(
      reading?.messages.map(({ kind, skip }) => [kind, skip]),
      [
        ['note', undefined],
        ['note', undefined],
        ['note', undefined],
        ['macro', 'inactive'],
        ['macro', 'inactive'],
        ['macro', undefined],
      ],
    );
  });

  it('gives ids that survive edits elsewhere', () => {
    const ids = (items: unknown[]) => read('macros.json', items)?.messages.map(({ id }) => id);
    const [refund, back] = pair('body', 'title');
    assert.deepEqual(ids([refund, back]), ['refund', 'return']);
    assert.deepEqual(ids([{ title: 'New', body: RETURN }, back, refund]), ['new', 'return', 'refund']);
    assert.deepEqual(ids([refund, refund]), ['refund', 'refund-2']);
    assert.deepEqual(ids([{ id: 17, ...refund }]), ['17']);
  });

  it('reads the last of two values of one name, as every reader does', () => {
    const reading = read(
      'macros.json',
      '{"macros": [{"title": "a", "body": "Old words for you, here.", "body": "New words for you, here."}]}',
    );
    assert.deepEqual(texts(reading), ['New words for you, here.']);
  });

  it('tells the fault of a broken file that was named', () => {
    const reading = read('data/x.json', '{"a": ', { named: true });
    assert.deepEqual(reading?.messages, []);
    assert.match(reading?.errors[0]?.message ?? '', /ends before it is complete/);
  });

  it('tells the fault of a broken file that holds replies up to there', () => {
    const text = `[{"title": "Refund", "body": ${JSON.stringify(REFUND)}}, {"title": "Return" "body": "x"}]`;
    const reading = read('macros.json', text);
    assert.deepEqual(texts(reading), [REFUND]);
    assert.equal(reading?.errors[0]?.offset, text.indexOf(' "body": "x"') + 1);
    assert.match(reading?.errors[0]?.message ?? '', /comma/);
  });

  it('tells what a quote inside a text needs', () => {
    const reading = read('macros.json', '[{"title": "a", "body": "Click "Save" now."}]', { named: true });
    assert.match(reading?.errors[0]?.message ?? '', /backslash/);
  });
});

describe('fields of the configuration', () => {
  it('say where messages are', () => {
    const content = {
      groups: [{ list: { a: { texts: { main: REFUND }, head: 'Refund' }, b: { texts: {}, head: 'None' } } }],
    };
    const reading = readFields('any/thing.json', content, {
      items: 'groups[].list',
      body: 'texts.main',
      title: 'head',
      system: 'gorgias',
      kind: 'article',
    });
    assert.deepEqual(texts(reading), [REFUND]);
    const [message] = reading?.messages ?? [];
    assert.deepEqual(
      [message?.id, message?.title, message?.system, message?.kind],
      ['a', 'Refund', 'gorgias', 'article'],
    );
  });

  it('take files that are otherwise left alone', () => {
    assert.deepEqual(texts(readFields('locales/en.json', { a: { body: 'Short.' } }, { body: 'body' })), ['Short.']);
    assert.deepEqual(texts(readFields('x.yaml', 'Refund: Hello there.\nReturn: Bye.\n', { body: '.' })), [
      'Hello there.',
      'Bye.',
    ]);
  });

  it('take a list of items, an item alone, and every key', () => {
    assert.deepEqual(texts(readFields('x.json', [{ b: 'One.' }, { b: 'Two.' }], { items: '[]', body: 'b' })), [
      'One.',
      'Two.',
    ]);
    assert.deepEqual(texts(readFields('x.json', { b: 'One.' }, { body: 'b' })), ['One.']);
    assert.deepEqual(
      texts(
        readFields('x.json', { a: { l: [{ b: 'One.' }] }, c: { l: [{ b: 'Two.' }] } }, { items: '*.l', body: 'b' }),
      ),
      ['One.', 'Two.'],
    );
  });

  it('say the markup, the id and the language', () => {
    const content = [{ n: 5, lang: 'de', t: '**Hallo** <b>du</b>' }];
    const reading = (markup?: 'plain' | 'markdown' | 'html') =>
      readFields('x.json', content, { body: 't', id: 'n', locale: 'lang', ...(markup && { markup }) });
    assert.deepEqual(texts(reading('plain')), ['**Hallo** <b>du</b>']);
    assert.deepEqual(texts(reading('markdown')), ['Hallo du']);
    assert.deepEqual(texts(reading('html')), ['**Hallo** du']);
    assert.deepEqual([reading()?.messages[0]?.id, reading()?.messages[0]?.locale], ['5', 'de']);
  });

  it('join the lines of a body that is a list', () => {
    assert.deepEqual(texts(readFields('x.json', [{ b: ['One.', 'Two.'] }], { body: 'b' })), ['One. / Two.']);
  });
});
