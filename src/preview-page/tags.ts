import type { PreviewRun } from '#protocol/requests.ts';

/**
 * A tag of a template language on a line of its own leaves no empty line behind in what the customer reads: the line break
 * after it goes, and at the end of a block the one before it.
 */
export function tidyTags(runs: readonly PreviewRun[]): readonly PreviewRun[] {
  let startsLine = true;
  return runs.map((run, i) => {
    const isAfterTag = runs[i - 1]?.kind === 'tag' && startsLine;
    if (run.kind === 'tag') return run;
    startsLine = run.text.endsWith('\n');
    if (run.kind !== 'text') return run;
    let { text } = run;
    if (isAfterTag) text = text.replace(/^\n/, '');
    if (i === runs.length - 2 && runs[i + 1]?.kind === 'tag') text = text.replace(/\n$/, '');
    return text === run.text ? run : { ...run, text };
  });
}
