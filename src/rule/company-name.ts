import type { Message } from '#core/message.ts';
import type { Sentence } from '#core/sentence.ts';

/** Is this the name of the company that writes? Its messages end with it, or it has its mail there. */
export function isCompanyName(name: string, message: Message, sentences: readonly Sentence[]): boolean {
  const plain = squeezed(name);
  if (plain.length < 3 || !/^\p{Lu}/u.test(name)) return false;
  const last = sentences[sentences.length - 1];
  const from = sentences.findIndex((sentence) => sentence.is('sign-off'));
  const signed = sentences.filter(({ index, passage }) => (from >= 0 && index >= from) || passage === last?.passage);
  // Short lines at the end are where a name stands; a last paragraph of many words is not.
  if (signed.some((sentence) => sentence.words <= 8 && squeezed(sentence.text).includes(plain))) return true;
  return message.passages.some(({ view, marks, atoms }) => {
    const addresses = [
      ...marks.map(({ url }) => url ?? ''),
      ...atoms.filter(({ kind }) => kind === 'url').map(({ start, end }) => view.text.slice(start, end)),
    ];
    return addresses.some((address) => squeezed(hostOf(address)).includes(plain));
  });
}

/** The host of a mail address; '' for any other link, since articles link to other companies too. */
function hostOf(address: string): string {
  return /@([^/?#]+)/.exec(address)?.[1] ?? '';
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
