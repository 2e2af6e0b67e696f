import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import { longPage } from '../test/support/long-page.ts';
import { corpus } from './corpus.ts';
import { median } from './measure.ts';
import { referenceTree } from './reference.ts';

/** The size of a long article, in bytes. */
const SIZE = 20_000;
/** What an editor may take: so many milliseconds at the median, or so many bare parses, whichever is more. */
const MOST = 30;
const MOST_PARSES = 1.4;
const KEYS = 60;

/**
 * Prints how long an editor waits for the findings after a keystroke in the middle of a long article, beside a parse of it:
 * a few articles of about the size from the folder, where it has some, and one that is put together here.
 */
export function relint(folder: string): void {
  const linter = createLinter({ rules, lexicon });
  const found = corpus(folder).filter(({ text }) => Math.abs(Buffer.byteLength(text) - SIZE) < SIZE / 4);
  const files = [...found.slice(0, 3), { path: 'help/generated.md', text: longPage(SIZE) }];
  console.log(`\nTo lint an article of ${SIZE / 1000} KB again after a keystroke, median of ${KEYS}, ms of cpu time`);
  for (const { path, text } of files) {
    const own = linter.forDocument();
    const options = { named: true };
    const typed = keystrokes(text, KEYS + 20);
    const times = typed.map((each) => [
      timed(() => referenceTree(each)),
      timed(() => linter.lint(path, each, options)),
      timed(() => own.lint(path, each, options)),
    ]);
    // The first ones warm up.
    const [parse, fresh, again] = [0, 1, 2].map((i) => median(times.slice(20).map((row) => row[i] as number))) as [
      number,
      number,
      number,
    ];
    const limit = Math.max(MOST, MOST_PARSES * parse);
    console.log(
      `${path.slice(-44).padEnd(44)} parse of remark ${ms(parse)}  fresh lint ${ms(fresh)}  lint again ${ms(again)}` +
        `  = ${(again / parse).toFixed(2)} parses, ${again < limit ? 'within' : 'OVER'} ${limit.toFixed(0)}`,
    );
  }
}

/** The text with a sentence growing letter by letter in its middle, at the end of a line. */
function keystrokes(text: string, count: number): string[] {
  const line = text.indexOf('\n', text.length / 2);
  const at = line < 0 ? text.length : line;
  const words = ' Please let us know how that goes, and we will take it from there.';
  return Array.from({ length: count }, (_, i) => text.slice(0, at) + words.repeat(2).slice(0, i + 1) + text.slice(at));
}

/** Milliseconds of cpu time, all threads: what a wait would be if nothing else ran. */
function timed(job: () => void): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function ms(time: number): string {
  return time.toFixed(1).padStart(6);
}
