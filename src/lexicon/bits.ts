/** Is the bit of `id` set? */
export function hasBit(bits: Uint32Array, id: number): boolean {
  return (((bits[id >>> 5] as number) >>> (id & 31)) & 1) === 1;
}

/** @param size how many ids there are */
export function bitsOf(ids: Iterable<number>, size: number): Uint32Array {
  const bits = new Uint32Array((size >>> 5) + 1);
  for (const id of ids) (bits[id >>> 5] as number) |= 1 << (id & 31);
  return bits;
}

export function addBits(into: Uint32Array, more: Uint32Array): void {
  for (let i = 0; i < more.length; i++) into[i] = (into[i] as number) | (more[i] as number);
}

/** The ids whose bits are set. */
export function idsIn(bits: Uint32Array): number[] {
  const ids: number[] = [];
  for (let i = 0; i < bits.length; i++) {
    for (let v = bits[i] as number; v !== 0; v &= v - 1) ids.push(i * 32 + 31 - Math.clz32(v & -v));
  }
  return ids;
}
