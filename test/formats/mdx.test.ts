import { strict as assert } from 'node:assert';
import { fixText } from '#engine/fix.ts';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import { read } from './data/input.ts';

const page = (body: string) => `---\ntitle: The lamp\n---\n\n${body}\n`;
const reading = (body: string) => read('docs/lamp.mdx', page(body));
const texts = (body: string) => reading(body)?.messages[0]?.passages.map(({ view }) => view.text);

describe('pages of MDX', () => {
  it('leave out what imports and exports code, over as many lines as it takes', () => {
    const body = `import Tabs from '@theme/Tabs';
import {
  Lamp,
  Shade,
} from './parts';
import './lamp.css';

export const toc = [
  { value: 'Bulbs', id: 'bulbs' },
];

export const Price = ({ value }) => (
  <b>It costs {value} euros.</b>
);

import the list of lamps from your old shop before you begin.

Choose a lamp.`;
    assert.deepEqual(texts(body), ['import the list of lamps from your old shop before you begin.', 'Choose a lamp.']);
  });

  it('read what stands within components, and not their attributes', () => {
    const body = `<Tabs groupId="bulb" values={[{ label: 'Old', value: 'old' }, { label: "New", value: 'new' }]}>
<TabItem value="old" label="Old lamps" default>

Turn the bulb to the left.

</TabItem>
<TabItem
  value="new"
  onOpen={() => show('new')}
>

Press the <Key of={keys.clip}>clip</Key> down.

</TabItem>
</Tabs>

<>

<div style={{ color: 'red', margin: 0 }}>Let it cool down first.</div>

</>

<video
  src="/lamp.mp4"
  muted
></video>

<img src={useBaseUrl('/lamp.png')} alt="A lamp" />`;
    assert.deepEqual(texts(body), ['Turn the bulb to the left.', 'Press the clip down.', 'Let it cool down first.']);
  });

  it('read admonitions with their titles', () => {
    const body = `:::note Before you begin

Pull the plug.

:::

:::tip[For old lamps]
The bulb may be hot.
:::

::::danger

Keep water away.

::::`;
    assert.deepEqual(texts(body), [
      'Before you begin',
      'Pull the plug.',
      'For old lamps',
      'The bulb may be hot.',
      'Keep water away.',
    ]);
  });

  it('take expressions for no words of the writer’s', () => {
    const [passage] = reading('It costs {price.in("EUR") + 1} for {name}.')?.messages[0]?.passages ?? [];
    assert.deepEqual(
      passage?.atoms.map(({ kind, start, end }) => [kind, passage.view.text.slice(start, end)]),
      [
        ['code', '{price.in("EUR") + 1}'],
        ['placeholder', '{name}'],
      ],
    );
  });

  it('leave comments out, and show code as it is', () => {
    const body = `{/* for
writers */}

Choose {/* the big */}a lamp, or write \`{/* so */}\`.

\`\`\`jsx
{/* kindlint-disable-file */}
export const a = <Lamp of={1} />;
\`\`\``;
    assert.deepEqual(texts(body), ['Choose a lamp, or write {/* so */}.']);
    assert.deepEqual(reading(body)?.directives, []);
    assert.equal(reading(body)?.messages[0]?.figures?.[0]?.text.split('\n').length, 2);
  });

  it('hear comments that ask for silence, in order', () => {
    const body =
      '{/* kindlint-disable ease -- a */}\n\n<!-- kindlint-disable-next-line -- b -->\n\n{/*kindlint-enable*/}';
    assert.deepEqual(
      reading(body)?.directives.map(({ scope, reason }) => [scope, reason]),
      [
        ['begin', 'a'],
        ['next-line', 'b'],
        ['end', ''],
      ],
    );
  });

  it('are mended around all of these, and stay as they are elsewhere', () => {
    const linter = createLinter({ rules, lexicon });
    const body = (the: string) =>
      page(`import A from './a';\n\n<Tabs values={[1, 2]}>\n\nOpen ${the} box {/* now */}with {a + b}.\n\n</Tabs>`);
    const { text, applied } = fixText(linter, 'docs/a.mdx', body('the the'), { named: true });
    assert.deepEqual([text, applied], [body('the'), 1]);
  });

  it('are looked at in a time that grows with their length', () => {
    const hostile = [
      '<a '.repeat(30_000),
      '{/*'.repeat(30_000),
      '`'.repeat(60_000),
      'export const a = [\n'.repeat(5000),
    ];
    for (const body of hostile) {
      const begin = performance.now();
      reading(body);
      assert.ok(performance.now() - begin < 20_000, body.slice(0, 20));
    }
  });
});
