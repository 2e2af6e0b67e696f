import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseCsv } from '#formats/csv/parse.ts';
import { readRecords } from '#formats/csv/records.ts';
import { separatorOf } from '#formats/csv/separator.ts';
import { child, itemsOf, textOf } from '#formats/data/node.ts';

const cells = (text: string, separator = ',') =>
  readRecords(text, separator).records.map((record) => record.map(({ start, end }) => text.slice(start, end)));

describe('records of a table', () => {
  it('reads cells with and without quotes', () => {
    assert.deepEqual(cells('a,"b, c",d\r\n1,,"x ""y"""\n'), [
      ['a', '"b, c"', 'd'],
      ['1', '', '"x ""y"""'],
    ]);
  });

  it('reads cells of several lines, and skips blank lines', () => {
    assert.deepEqual(cells('a;b\n\n"x\n\ny";z\n', ';'), [
      ['a', 'b'],
      ['"x\n\ny"', 'z'],
    ]);
  });

  it('takes a quote in the middle of a cell for what it is', () => {
    assert.deepEqual(cells('5" screen,ok\n'), [['5" screen', 'ok']]);
  });

  it('says where a quote is missing, and keeps the records before', () => {
    const text = 'a,b\n1,2\n3,"open\n4,5\n';
    const { records, error } = readRecords(text, ',');
    assert.equal(records.length, 2);
    assert.equal(error?.offset, text.indexOf('"'));
    assert.match(error?.message ?? '', /close it/);
  });

  it('says where text follows a closing quote', () => {
    const text = 'a,b\n"one" two,3\n';
    assert.equal(readRecords(text, ',').error?.offset, text.indexOf(' two'));
  });

  it('refuses a cell that is longer than any reply', () => {
    assert.match(readRecords(`a,"${'x'.repeat(1_000_001)}"\n`, ',').error?.message ?? '', /longer than 1 MB/);
  });

  it('tells the separator by what fits the most lines', () => {
    assert.equal(separatorOf('name;body\nOne;"Hi, you"\nTwo;Yes, no, maybe\n', 'x.csv'), ';');
    assert.equal(separatorOf('name\tbody\nOne\tHi, you\n', 'x.csv'), '\t');
    assert.equal(separatorOf('name,body\nOne,"a;b;c"\n', 'x.csv'), ',');
    assert.equal(separatorOf('one\n', 'x.tsv'), '\t');
  });
});

describe('a table as a tree', () => {
  it('names the cells by the first line, whatever it lacks', () => {
    const file = parseCsv('\uFEFFname,,body\nOne,x,Hi,more\nTwo\n', 'x.csv');
    const [first, second] = itemsOf(file.roots[0]);
    assert.deepEqual(
      ['name', '2', 'body', '4'].map((key) => textOf(child(first, key))),
      ['One', 'x', 'Hi', 'more'],
    );
    assert.equal(textOf(child(second, 'name')), 'Two');
  });

  it('leads every cell back to the file and writes it back, whatever stands in it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', ',', '\n', '\r\n', 'é', '😀', '’', ';', '\t') });
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const table = [['h1', 'h2', 'h3', 'h4'], ...rows];
        const text = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const file = parseCsv(text, 'x.csv');
        assert.deepEqual(file.errors, []);
        for (const [i, record] of itemsOf(file.roots[0]).entries()) {
          if (record.type !== 'map') continue;
          for (const [j, { value }] of record.entries.entries()) {
            if (value.type !== 'text') continue;
            const cell = rows[i]?.[j] ?? '';
            const view = value.view();
            assert.equal(value.value, cell);
            assert.equal(view.text, cell);
            if (cell === '') continue;
            const written = view.encode('say "hi",\nyou', 0, cell.length);
            assert.notEqual(written, undefined);
            const at = view.map.placeOf(0, cell.length);
            const again = parseCsv(text.slice(0, at.start) + written + text.slice(at.end), 'x.csv');
            const back = itemsOf(again.roots[0])[i];
            const now = back?.type === 'map' ? textOf(back.entries[j]?.value) : '';
            assert.equal(now.replaceAll('\r\n', '\n'), 'say "hi",\nyou');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('writes nothing into a cell without quotes that would need them', () => {
    const [record] = itemsOf(parseCsv('a,b\nsome words here,x\n', 'x.csv').roots[0]);
    const cell = child(record, 'a');
    assert.ok(cell?.type === 'text');
    const { encode } = cell.view();
    assert.equal(encode('few', 0, 4), 'few');
    for (const text of ['a, b', 'a\nb', '"quoted', ' x']) assert.equal(encode(text, 0, 4), undefined);
    assert.equal(encode('x ', 11, 15), undefined);
    assert.equal(encode('"x"', 5, 10), '"x"');
  });
});
