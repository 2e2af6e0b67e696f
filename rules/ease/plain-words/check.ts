import { defineRule, type Hit, isLegalPage } from '#rule';

export default defineRule({
  check({ message, hits, reportHit }) {
    if (isLegalPage(message)) return;
    for (const hit of hits) if (!isPartOfName(hit)) reportHit(hit);
  },
});

/** “the Guest Assistance desk”: a capital where no sentence begins. */
function isPartOfName({ sentence, start }: Hit): boolean {
  const { passage } = sentence;
  const before = passage.view.text.slice(sentence.start, start);
  if (passage.role === 'heading' || !/[\p{L}\p{N}]/u.test(before) || /[:•–—]\s*$/.test(before)) return false;
  return /^\p{Lu}\p{Ll}/u.test(passage.view.text.slice(start));
}
