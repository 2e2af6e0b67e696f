import assert from 'node:assert/strict';
import { decode } from '#node/decode.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('decode', () => {
  it('reads UTF-8 as it is, a byte order mark included', () => {
    assert.deepEqual(decode(bytes('\uFEFFa\r\n“é” 😀\uFFFD')), { text: '\uFEFFa\r\n“é” 😀\uFFFD' });
    assert.deepEqual(decode(Buffer.alloc(0)), { text: '' });
  });

  const invalid: readonly [string, Buffer, { line: number; column: number }, RegExp][] = [
    ['a Latin-1 letter', bytes('ab\ncaf', 0xe9, ' x'), { line: 2, column: 4 }, /\(E9\).*“é”.*save the file as UTF-8/],
    ['a letter behind wide ones', bytes('\uFEFF😀é', 0xff), { line: 1, column: 4 }, /\(FF\)/],
    ['a stray continuation', bytes('a\r\nb\r', 0x80), { line: 3, column: 1 }, /“€”/],
    ['an overlong form', bytes('a', 0xc0, 0xaf), { line: 1, column: 2 }, /\(C0\)/],
    ['half a pair', bytes('a', 0xed, 0xa0, 0x80), { line: 1, column: 2 }, /\(ED\)/],
    ['a cut end', bytes('ab', 0xf0, 0x9f, 0x98), { line: 1, column: 3 }, /ends in the middle of a character/],
    ['a place after much text', bytes('é😀\n'.repeat(5000), 0xe9, 'x'), { line: 5001, column: 1 }, /\(E9\)/],
  ];
  for (const [what, input, place, said] of invalid) {
    it(`says where bytes are not UTF-8: ${what}`, () => {
      const { fault } = decode(input);
      assert.match(fault?.message ?? '', said);
      assert.deepEqual({ line: fault?.line, column: fault?.column }, place);
    });
  }

  it('names UTF-16, and still tells what the text is', () => {
    const little = Buffer.from('\uFEFF# Hi', 'utf16le');
    assert.match(decode(little).fault?.message ?? '', /UTF-16 \(little-endian\).*save it as UTF-8/);
    assert.equal(decode(little).text, '\uFEFF# Hi');
    const big = Buffer.from(little).swap16();
    assert.match(decode(big).fault?.message ?? '', /UTF-16 \(big-endian\)/);
    assert.equal(decode(big).text, '\uFEFF# Hi');
    assert.match(decode(Buffer.from([0xff, 0xfe, 0, 0])).fault?.message ?? '', /UTF-32/);
  });

  it('knows bytes that are no text', () => {
    const { binary, fault } = decode(bytes('PNG\n', 0, 'x'));
    assert.equal(binary, true);
    assert.deepEqual({ line: fault?.line, column: fault?.column }, { line: 2, column: 1 });
  });
});
