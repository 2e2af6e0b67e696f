import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Lines } from '#core/lines.ts';
import { PartLines } from '#core/part-lines.ts';
import { parseCsv } from '#formats/csv/parse.ts';
import { itemsOf } from '#formats/data/node.ts';
import { jsonSlices } from '#node/slices/json.ts';
import { lineSlices } from '#node/slices/lines.ts';
import type { Slice, Slices } from '#node/slices/slice.ts';
import { tableSlices } from '#node/slices/table.ts';

/** A text in chunks of a few characters each. */
function* chunked(text: string, size: number): Generator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

function parts(slices: Slices): { slices: Slice[]; fault: string | undefined } {
  const all = [...slices];
  const fault = all.flatMap((each) => ('fault' in each ? each.fault.message : []))[0];
  return { slices: all.filter((each): each is Slice => !('fault' in each)), fault };
}

/** Each slice says where it stands: its text behind the prefix is the file's, and its lines are those of the file. */
function standsWhere(file: string, slices: readonly Slice[], suffix: RegExp): void {
  const lines = new Lines(file);
  for (const slice of slices) {
    const own = slice.text.slice(slice.prefix).replace(suffix, '');
    assert.equal(file.slice(slice.start, slice.start + own.length), own);
    const at = new PartLines(slice.text, slice);
    for (const offset of [0, 1, own.length >> 1, own.length - 1]) {
      assert.deepEqual(
        at.at(slice.prefix + offset),
        lines.at(slice.start + offset),
        `offset ${offset} of ${JSON.stringify(own)}`,
      );
    }
  }
}

const word = fc.string({
  unit: fc.constantFrom('a', '"', '\\', ',', ']', '}', '{', '[', ':', '\n', '\r\n', 'é', '😀', ' '),
});
const layout = fc.record({ size: fc.integer({ min: 1, max: 40 }), full: fc.integer({ min: 1, max: 200 }) });

describe('large files, slice by slice', () => {
  it('gives every entry of the lists in JSON once, in order, with the objects around them', () => {
    const entry = fc.oneof(word, fc.record({ id: fc.integer(), body: word, tags: fc.array(word, { maxLength: 2 }) }));
    const document = fc.record({
      a: fc.array(entry),
      count: fc.integer(),
      deep: fc.record({ 'b "c"': fc.array(entry), x: word }),
    });
    fc.assert(
      fc.property(
        fc.oneof(document, fc.array(entry)),
        fc.constantFrom(0, 2),
        fc.boolean(),
        layout,
        (made, indent, bom, { size, full }) => {
          const value: typeof made = JSON.parse(JSON.stringify(made));
          const file = (bom ? '\uFEFF' : '') + JSON.stringify(value, null, indent);
          const { slices, fault } = parts(jsonSlices(chunked(file, size), '', full));
          assert.equal(fault, undefined);
          standsWhere(file, slices, /\]\}{0,2}$/);
          const read = slices.map(({ text }) => JSON.parse(text));
          if (Array.isArray(value)) assert.deepEqual(read.flat(), value);
          else {
            assert.deepEqual(
              read.flatMap((each) => each.a ?? []),
              value.a,
            );
            assert.deepEqual(
              read.flatMap((each) => each.deep?.['b "c"'] ?? []),
              value.deep['b "c"'],
            );
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('tells a file that is cut off, and gives what stands before', () => {
    const { slices, fault } = parts(jsonSlices(['[{"a":1},{"b":2},{"c"'], '', 1));
    assert.deepEqual(
      slices.map(({ text }) => text),
      ['[{"a":1}]', '[{"b":2}]'],
    );
    assert.match(fault ?? '', /ends before it is complete/);
    assert.match(parts(jsonSlices(['{"a": {"b": 1}'])).fault ?? '', /ends before it is complete/);
  });

  it('refuses an entry that is larger than any reply', () => {
    const long = 'x'.repeat(1_000_000);
    const endless = function* () {
      yield '[{"a":1},{"b":"';
      for (let i = 0; i < 30; i++) yield long;
    };
    const { slices, fault } = parts(jsonSlices(endless(), '', 1));
    assert.equal(slices.length, 1);
    assert.match(fault ?? '', /larger than 20 MB/);
  });

  it('gives every line of JSON Lines once', () => {
    fc.assert(
      fc.property(fc.array(word), layout, (words, { size, full }) => {
        const values = words.map((a) => ({ a }));
        const file = values.map((value) => `${JSON.stringify(value)}\n`).join('');
        const { slices } = parts(lineSlices(chunked(file, size), '', full));
        standsWhere(file, slices, /$/);
        const read = slices.flatMap(({ text }) =>
          text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line)),
        );
        assert.deepEqual(read, values);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every record of a table once, the first line before each part', () => {
    const cell = word.map((text) => `"${text.replaceAll('"', '""')}"`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), layout, (rows, { full }) => {
        const file = `name,"b\nody"\n${rows.map((row) => `${row.join(',')}\n`).join('')}`;
        const { slices } = parts(tableSlices(chunked(file, 1000), 'x.csv', full));
        standsWhere(file, slices, /$/);
        const whole = itemsOf(parseCsv(file, 'x.csv').roots[0]).map((item) => file.slice(item.start, item.end));
        const read = slices.flatMap(({ text }) =>
          itemsOf(parseCsv(text, 'x.csv').roots[0]).map((item) => text.slice(item.start, item.end)),
        );
        assert.deepEqual(read, whole);
      }),
      { numRuns: 300 },
    );
  });
});
