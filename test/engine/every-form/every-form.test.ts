import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '#config/defaults.ts';
import type { Config } from '#config/types.ts';
import type { Finding, Fix } from '#core/finding.ts';
import { FORMS } from '#core/forms.ts';
import { applyEdits } from '#engine/apply-edits.ts';
import { createLinter, type Linter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import { type Body, PLAIN } from './bodies.ts';
import type { Layer } from './layers.ts';
import { type Block, message } from './message.ts';
import { PLACES, type Place } from './places.ts';

/** Messages that are put into every form. */
const RUNS = Number(process.env.KINDLINT_PROPERTY_RUNS ?? 1000);

const shared = createLinter({ rules, lexicon });

/** A way to write a message into a file. */
interface Way {
  readonly name: string;
  readonly place: Place;
  readonly body: Body;
  readonly layer: Layer;
  readonly config: Config;
}

const WAYS: readonly Way[] = PLACES.flatMap((place) =>
  place.bodies.flatMap((body) =>
    place.layers.map((layer) => ({
      name: [place.form, place.path, body.name, layer.name].join(', '),
      place,
      body,
      layer,
      config: { ...defaultConfig, fields: place.fields ? [{ files: [place.path], ...place.fields }] : [] },
    })),
  ),
);

/** The ways of each form: each message takes one of each, in turn. */
const FORM_WAYS = FORMS.map((form) => WAYS.filter(({ place }) => place.form === form));

const wayOf = (path: string) => WAYS.find(({ place }) => place.path === path) as Way;
const MODELS = { plain: wayOf('one.txt'), macro: wayOf('one.md'), article: wayOf('help/one.md') };

/** The way whose answers are taken for right: the plain text, or Markdown where there is more than paragraphs. */
function modelOf({ place }: Way, rich: boolean): Way {
  if (place.kind === 'article') return MODELS.article;
  return rich ? MODELS.macro : MODELS.plain;
}

interface Disk {
  readonly bom: boolean;
  readonly crlf: boolean;
}
const disk = fc.record({ bom: fc.boolean(), crlf: fc.boolean() });

function fileOf({ place, body, layer }: Way, blocks: readonly Block[], { bom, crlf }: Disk): string {
  const twin = PLAIN.write(blocks, place.twinField ?? place.field);
  const text = place.write(body.write(blocks, place.field), layer, twin);
  return (bom ? '\ufeff' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
}

/** How much of a file stands before and behind the message, in UTF-16 code units: no fix may reach into it. */
function frameOf(way: Way, how: Disk): { before: number; behind: number } {
  const [a, b] = ['Quills', 'Zero'].map((text) => fileOf(way, [{ type: 'paragraph', text }], how)) as [string, string];
  let before = 0;
  while (a[before] === b[before]) before++;
  let behind = 0;
  while (a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return { before, behind };
}

/** What the field is called and how blanks are laid out differs from form to form; nothing else does. */
const same = (way: Way, text: string) =>
  text
    .replaceAll(way.place.field, '@')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

interface Seen {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly told: readonly string[];
  /** The message's passages with one of the fixes made. */
  mended(fix: Fix): readonly string[] | undefined;
}

function lint(linter: Linter, way: Way, text: string): Seen {
  const result = linter.lint(way.place.path, text, { named: true, config: way.config });
  assert.ok(result, 'recognised');
  assert.deepEqual(result.errors, []);
  const findings = result.findings.filter(
    ({ rule }) => !rule.startsWith('template/') || rule.endsWith('/repeated-word'),
  );
  const known = new Map<Fix, readonly string[] | undefined>();
  const mended = (fix: Fix) => {
    if (!known.has(fix)) known.set(fix, passages(linter, way, applyEdits(text, fix.edits))[0]);
    return known.get(fix);
  };
  return { text, findings, mended, told: findings.map(({ rule, quote }) => `${rule}: ${same(way, quote)}`) };
}

function passages(linter: Linter, way: Way, text: string): string[][] {
  const reading = linter.read(way.place.path, text, { named: true, config: way.config });
  return (reading?.messages ?? []).map((one) =>
    one.passages.map(({ role, level, view }) => `${role} ${level}: ${same(way, view.text)}`),
  );
}

/** Where the message stands in a file, as of which message: the others must stay as they are. */
const indexOfMessage = (way: Way) => (way.place.form === 'textexpander-csv' ? 1 : 0);

const counts = { messages: 0, files: 0, findings: 0, fixes: 0, without: new Map<string, number>() };

function check(linter: Linter, way: Way, blocks: readonly Block[], wanted: Seen, how: Disk): void {
  const { body, layer } = way;
  const seen = lint(linter, way, fileOf(way, blocks, how));
  counts.files++;
  assert.deepEqual(seen.told, wanted.told);
  const before = seen.findings.some(({ fixes }) => fixes.length > 0) ? passages(linter, way, seen.text) : [];
  const frame = frameOf(way, how);
  seen.findings.forEach((finding, i) => {
    counts.findings++;
    if (finding.quote !== '') {
      const slices = finding.spans.map(({ start, end }) => body.decode(layer.decode(seen.text.slice(start, end))));
      assert.equal(same(way, slices.join('')), same(way, finding.quote), `place of ${finding.rule}`);
    }
    const right = wanted.findings[i] as Finding;
    if (finding.fixes.length !== right.fixes.length) {
      const why = (finding.fixes.length === 0 ? finding : right).unfixable;
      assert.ok(why, `${finding.rule} has another number of fixes and does not say why`);
      counts.without.set(why, (counts.without.get(why) ?? 0) + 1);
      return;
    }
    assert.deepEqual(
      finding.fixes.map((fix) => fix.class),
      right.fixes.map((fix) => fix.class),
    );
    finding.fixes.forEach((fix, k) => {
      counts.fixes++;
      for (const { start, end } of fix.edits) {
        assert.ok(frame.before <= start && end <= seen.text.length - frame.behind, 'nothing else is touched');
      }
      const mended = passages(linter, way, applyEdits(seen.text, fix.edits));
      const own = indexOfMessage(way);
      assert.deepEqual(mended[own], wanted.mended(right.fixes[k] as Fix), `fix of ${finding.rule}`);
      assert.deepEqual(mended.toSpliced(own, 1), before.toSpliced(own, 1), 'the other messages');
    });
  });
}

describe('every form', () => {
  it('is tried', () => {
    assert.deepEqual([...new Set(PLACES.map(({ form }) => form))].sort(), [...FORMS].sort());
  });

  it('gives the same findings, places and fixes for a message', function () {
    this.timeout(600_000);
    fc.assert(
      fc.property(message, disk, fc.nat(), ({ blocks, rich }, how, turn) => {
        // What a message's sentences say is found out once for all forms.
        const linter = shared.forDocument();
        counts.messages++;
        const models = new Map<Way, Seen>();
        for (const ways of FORM_WAYS) {
          const able = ways.filter(({ body }) => body.rich || !rich);
          if (able.length === 0) continue;
          const way = able[turn % able.length] as Way;
          const model = modelOf(way, rich);
          const wanted = models.get(model) ?? lint(linter, model, fileOf(model, blocks, { bom: false, crlf: false }));
          models.set(model, wanted);
          try {
            check(linter, way, blocks, wanted, how);
          } catch (error) {
            throw new Error(`${way.name}: ${(error as Error).message}\n${fileOf(way, blocks, how)}`, { cause: error });
          }
        }
      }),
      { numRuns: RUNS },
    );
    const without = [...counts.without.values()].reduce((sum, count) => sum + count, 0);
    // A whole entry of a list can't be taken out of Markdown, and a line can be told from its twin's only by its words.
    assert.ok(without < counts.findings / 50, `${without} of ${counts.findings}: ${[...counts.without.keys()]}`);
  });
});
