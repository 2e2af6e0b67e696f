import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { elementsNamed } from '#formats/xml/node.ts';
import { parseXml } from '#formats/xml/parse.ts';

const escaped = (text: string) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

describe('XML with places', () => {
  it('joins character data and CDATA sections, and leaves comments out', () => {
    const { root, error } = parseXml('\uFEFF<a>x &amp; y<!-- no --><![CDATA[ <b> ]]>&#8217;&#x1F600;</a>');
    assert.equal(error, undefined);
    assert.equal(root?.text?.value, 'x & y <b> ’😀');
  });

  it('leads every text back to the file, and writes it back', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', ' ', '&', '<', '>', ']', '"', 'é', '😀', '\n', '\r\n', ';', '&amp;'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 4 }), word, (texts, written) => {
        const fits = texts.filter(([text, cdata]) => text.trim() !== '' && !(cdata && /\]\]>|\]$/.test(text)));
        const write = ([text, cdata]: [string, boolean]) => (cdata ? `<![CDATA[${text}]]>` : escaped(text));
        const file = `<?xml version="1.0"?>\n<r at="1">${fits.map((one) => `<t>${write(one)}</t><!-- é -->`).join('\r\n')}</r>`;
        const { root, error } = parseXml(file);
        assert.equal(error, undefined);
        const found = elementsNamed(root, 't');
        assert.deepEqual(
          found.map(({ text }) => text?.value),
          fits.map(([text]) => text),
        );
        for (const [i, { text, start, end }] of found.entries()) {
          assert.match(file.slice(start, end), /^<t>[\s\S]*<\/t>$/);
          const view = text?.view();
          const encoded = view?.encode(written, 0, view.text.length);
          if (!view || encoded === undefined || written.trim() === '') continue;
          const at = view.map.placeOf(0, view.text.length);
          const again = parseXml(file.slice(0, at.start) + encoded + file.slice(at.end));
          assert.equal(again.error, undefined);
          assert.equal(elementsNamed(again.root, 't')[i]?.text?.value, written);
        }
      }),
      { numRuns: 500 },
    );
  });

  const FAULTS: [what: string, text: string, at: string, message: RegExp][] = [
    ['a bare &', '<a><b>this & that</b></a>', '& that', /&amp;/],
    ['a tag closed in the wrong order', '<a><b>x</a></b>', '</b>', /Another tag is still open/],
    ['an unknown entity', '<a>x&nbsp;y</a>', 'y</a>', /no character of this name/],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "bbb">]><a>&b;</a>', '<!ENTITY', /not expanded/],
    ['a file that ends early', '<a><b>x', '', /still open/],
    ['an attribute without quotes', '<a><b x=1>y</b></a>', '1>y', /in quotes/],
  ];
  for (const [what, text, at, message] of FAULTS) {
    it(`tells ${what}`, () => {
      const { error } = parseXml(text);
      assert.match(error?.message ?? '', message);
      const offset = at === '' ? text.length : text.indexOf(at);
      assert.ok(Math.abs((error?.offset ?? -1) - offset) <= 4, `${error?.offset} is not near ${offset}`);
    });
  }

  it('refuses tags that are nested too deep, and reads none of it', () => {
    const { root, error, refused } = parseXml('<a>'.repeat(100_000));
    assert.deepEqual([root, refused], [undefined, true]);
    assert.match(error?.message ?? '', /nested more than 200 deep/);
  });

  it('never throws, whatever it is given', () => {
    const bit = fc.constantFrom(
      '<a>',
      '</a>',
      '<',
      '>',
      '&',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '?>',
      'x',
      '"',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
        parseXml(bits.join(''));
      }),
      { numRuns: 500 },
    );
  });
});
