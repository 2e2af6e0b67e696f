import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixText } from '#engine/fix.ts';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import { FORMS } from './forms.ts';

const linter = createLinter({ rules, lexicon });
const RUNS = Number(process.env.KINDLINT_PROPERTY_RUNS ?? 60);

/** Sentences with something to find in them, and what stands in the way of exact places. */
const bad = fc.constantFrom(
  'Unfortunately we aren’t able to ship it on Sunday.',
  "We can't send a new card until you sign the form.",
  "Please don't forget to add the label.",
  'Open the the box by the lid.',
  'We will write to you shortly.',
  'You should have read the label.',
  'It is on the the shelf.',
);
const good = fc.constantFrom(
  'The lamp costs £40 & comes with a bulb.',
  'Choose <Large> or "Small" in the list.',
  'It’s 5 * 4 = 20 m_m in all [see below].',
  'Grüße aus Köln 🙂 and 👩‍👩‍👧 too!',
  'Price:\u00a0€5 # 3, 100% wool – “soft”.',
  'Path C:\\temp\\new, ok?',
  'שלום means peace.',
  "Sam's coat & Ada's hat fit.",
);
const paragraph = fc.array(fc.oneof(bad, good), { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const message = fc.array(paragraph, { minLength: 1, maxLength: 4 });
/** How the file is written on disk. */
const disk = fc.record({ bom: fc.boolean(), crlf: fc.boolean() });

function onDisk(text: string, { bom, crlf }: { bom: boolean; crlf: boolean }): string {
  return (bom ? '\ufeff' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

function lint(path: string, text: string) {
  const result = linter.lint(path, text, { named: true });
  assert.ok(result, `${path} is recognised`);
  assert.deepEqual(result.errors, []);
  return result;
}

function passages(path: string, text: string): string[] {
  const first = linter.read(path, text, { named: true })?.messages[0];
  assert.ok(first, `${path} holds a message`);
  return first.passages.map((passage) => passage.view.text);
}

describe('places and fixes in every form', () => {
  for (const form of FORMS) {
    describe(form.name, () => {
      it('reads the paragraphs as they were written', () => {
        fc.assert(
          fc.property(message, disk, (paragraphs, how) => {
            assert.deepEqual(
              passages(form.path, onDisk(form.write(paragraphs), how)).map(folded),
              paragraphs.map(folded),
            );
          }),
          { numRuns: RUNS },
        );
      });

      it('quotes what stands at the place of each finding', () => {
        fc.assert(
          fc.property(message, disk, (paragraphs, how) => {
            const { text, findings } = lint(form.path, onDisk(form.write(paragraphs), how));
            for (const finding of findings.filter((one) => one.quote !== '')) {
              const decoded = finding.spans.map((span) => form.decode(text.slice(span.start, span.end))).join('');
              assert.equal(folded(decoded), folded(finding.quote), finding.rule);
            }
          }),
          { numRuns: RUNS },
        );
      });

      it('fixes to what the same fix makes of the plain text, and changes nothing else', () => {
        fc.assert(
          fc.property(message, disk, (paragraphs, how) => {
            const plain = fixText(linter, 'one.txt', paragraphs.join('\n\n'), { named: true });
            const fixed = fixText(linter, form.path, onDisk(form.write(paragraphs), how), { named: true });
            assert.equal(fixed.refused, 0);
            const wanted = form.write(plain.text.split('\n\n'));
            assert.equal(fixed.text, onDisk(wanted, how));
          }),
          { numRuns: RUNS },
        );
      });
    });
  }
});
