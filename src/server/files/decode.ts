import type { FileText } from './files.ts';

/** Bytes as text, strictly: nothing is replaced, so that no edit can lose anything. The byte order mark is left out. */
export function decode(bytes: Uint8Array): FileText {
  if (bytes.includes(0))
    return { fault: 'This file is no plain text in UTF-8. If it is text, please save it as UTF-8.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'This file is not written in UTF-8. Please save it as UTF-8.' };
  }
}

/** The bytes of a base64 text; undefined where it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  } catch {
    return undefined;
  }
}
