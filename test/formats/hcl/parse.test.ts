import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { child, type DataNode, itemsOf, textOf } from '#formats/data/node.ts';
import { parseHcl } from '#formats/hcl/parse.ts';

const at = (text: string, ...keys: string[]): DataNode | undefined =>
  keys.reduce<DataNode | undefined>(
    (node, key) => (/^\d+$/.test(key) ? itemsOf(node)[Number(key)] : child(node, key)),
    parseHcl(text).roots[0],
  );
const value = (text: string) => textOf(at(`a = ${text}\n`, 'a'));

describe('HCL with places', () => {
  it('decodes quoted texts, and leaves interpolations as they are', () => {
    assert.equal(value('"a \\"b\\"\\n\\u00e9 $${x} %%{y}"'), 'a "b"\né ${x} %{y}');
    assert.equal(value('"Hi ${var.a["b"]}, you"'), 'Hi ${var.a["b"]}, you');
  });

  it('reads heredocs, with and without their indentation', () => {
    assert.equal(value('<<EOT\n  one\n\n  two\nEOT'), '  one\n\n  two\n');
    assert.equal(value('<<-EOT\r\n    one\r\n\r\n      two\r\n    EOT'), 'one\r\n\r\n  two\r\n');
    assert.equal(value('<<-EOT\n    a \\n $${b}\n    EOT'), 'a \\n ${b}\n');
  });

  it('reads attributes, blocks, lists, objects and jsonencode', () => {
    const text = `
      # a comment
      resource "zendesk_macro" "late" {
        title = "Late" // why
        action { field = "a" }
        action {
          field = "b"
          value = jsonencode(["channel:all", "Hi",])
        }
        other = var.x ? "no" : upper("no")
        map   = { "k y" = "v", z : 3, (local.k) = "w" }
        n     = -1.5
      }
    `;
    const block = ['resource', '0'] as const;
    assert.deepEqual(parseHcl(text).errors, []);
    assert.equal(textOf(at(text, ...block, '@1')), 'late');
    assert.equal(textOf(at(text, ...block, 'title')), 'Late');
    assert.equal(textOf(at(text, ...block, 'action', '1', 'field')), 'b');
    assert.equal(textOf(at(text, ...block, 'action', '1', 'value', '1')), 'Hi');
    assert.equal(at(text, ...block, 'other')?.type, 'other');
    assert.equal(textOf(at(text, ...block, 'map', 'k y')), 'v');
    assert.equal(textOf(at(text, ...block, 'map', 'z')), '3');
    assert.equal(parseHcl(text).comments.length, 2);
  });

  const FAULTS: [what: string, text: string, at: string, message: RegExp][] = [
    ['a text without its quote', 'a = "x\nb = 1\n', '"x', /no closing quote/],
    ['a heredoc without its end', 'a = <<EOT\nx\n', '<<EOT', /heredoc is missing/],
    ['a block that stays open', 'a {\n  b = 1\n', '{', /closing }/],
    ['a list that stays open', 'a = ["x",\n', '[', /closing \]/],
    ['a missing comma', 'a = ["x" "y"]\n', '"y"', /comma is missing/],
    ['a bracket too much', 'a = 1\n}\n', '}', /closes nothing/],
    ['a comment that stays open', 'a = 1 /* x\n', '/*', /never closed/],
  ];
  for (const [what, text, where, message] of FAULTS) {
    it(`tells ${what}`, () => {
      const [error] = parseHcl(text).errors;
      assert.match(error?.message ?? '', message);
      assert.ok(Math.abs((error?.offset ?? -1) - text.indexOf(where)) <= 1, `${error?.offset}`);
    });
  }

  it('keeps what stands before a fault', () => {
    const text = 'r "x" "y" {\n  title = "One"\n}\nr "x" "z" {\n  title = "Two\n';
    assert.equal(textOf(at(text, 'r', '0', 'title')), 'One');
  });

  it('survives any text, and nesting without end', () => {
    const bits = 'a| = |"|${|}|{|[|]|(|)|<<EOT\n|EOT\n|\n|\\|#|/*|*/|,|jsonencode(|%{|😀'.split('|');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 40 }), (parts) => {
        parseHcl(parts.join(''));
      }),
      { numRuns: 1000 },
    );
    for (const deep of ['[', '{a=', 'a {\n', 'a = (', 'a = "${']) {
      assert.match(parseHcl(`a = ${deep.repeat(50_000)}`).errors[0]?.message ?? '', /./);
      assert.match(parseHcl(deep.repeat(50_000)).errors[0]?.message ?? '', /./);
    }
  });

  it('leads every text back to the file, and writes it back', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b ', '"', '\\', '$', '{', '}', '%', 'é', '😀', '\n', ',', '#'),
    });
    const dollars = (text: string) => text.replace(/[$%](?=\{)/g, '$&$&');
    const heredoc = (text: string) => {
      const lines = dollars(text).split('\n');
      return `<<-EOT\n${lines.map((line) => `    ${line}`).join('\n')}\n    EOT`;
    };
    const quoted = (text: string) => `"${dollars(text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n'))}"`;
    fc.assert(
      fc.property(word, word, fc.boolean(), (text, written, lines) => {
        fc.pre(text.trim() !== '' && !/[$%]{2}\{|[$%]$/.test(text) && !/[$%]{2}\{|[$%]$/.test(written));
        const file = `x = 1\nr "t" "l" {\n  v = ${lines ? heredoc(text) : quoted(text)}\n}\n`;
        const node = at(file, 'r', '0', 'v');
        assert.ok(node?.type === 'text', file);
        const view = node.view();
        assert.equal(view.text, node.value);
        if (!lines) assert.equal(view.text, text);
        const end = lines ? view.text.length - 1 : view.text.length;
        const encoded = view.encode(written, 0, end);
        if (encoded === undefined) return;
        const place = view.map.placeOf(0, end);
        const again = file.slice(0, place.start) + encoded + file.slice(place.end);
        const now = at(again, 'r', '0', 'v');
        assert.ok(now?.type === 'text', again);
        const [a, b] = [now.value, written + view.text.slice(end)].map((each) => each.replace(/\s+/g, ' ').trim());
        assert.equal(a, b, again);
      }),
      { numRuns: 500 },
    );
  });
});
