/** So many bytes are turned into characters at once: a call takes no more arguments than the stack has room for. */
const CHUNK = 0x8000;

/** Bytes in base64, with what the desktop and the browser both have. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}
