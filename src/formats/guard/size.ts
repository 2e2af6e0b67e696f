import type { ReadError } from '#core/message.ts';

/** The fault of a file longer than `most` UTF-16 code units. */
export function tooLarge(most: number): ReadError {
  const size = most / 1_000_000;
  return {
    message: `This file is larger than ${size} MB, and is not read. Please split it, or leave it out with ignore.`,
    offset: 0,
  };
}
