import { longPage } from '../../support/long-page.ts';
import { startClient } from './client.ts';

/*
 * Opens, edits and closes as many documents as the arguments say, of the size of real articles, and writes after each of
 * these numbers how much memory is in use. To be run with --expose-gc.
 */

const marks = process.argv.slice(2).map(Number);
const client = startClient();
await client.initialize();
for (let i = 1; i <= Math.max(...marks); i++) {
  const uri = `untitled:article-${i}.md`;
  const text = longPage(5000 + ((i * 37) % 2000), i);
  const opened = client.next(uri, 1);
  client.open(uri, text);
  await opened;
  // Some are edited: the second edit finds what was kept of the first.
  for (const version of i % 20 === 0 ? [2, 3] : []) {
    const edited = client.next(uri, version);
    client.change(uri, version, text.replace('\n\n', `\n\nThe the change ${version} of ${i}. `));
    await edited;
  }
  client.close(uri);
  // The client of this test remembers all that it was told.
  client.pushed.length = 0;
  if (marks.includes(i)) process.stdout.write(`${await used()}\n`);
}
client.dispose();

/** Bytes of the heap that are in use once all is collected that can be. */
async function used(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}
