import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = path.join(import.meta.dirname, 'support/open-and-close.ts');
const MEGABYTE = 1e6;

describe('memory of the server', () => {
  it('is given back for documents that are closed', async function () {
    this.timeout(240_000);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', SCRIPT, '50', '1000'],
      { timeout: 230_000 },
    );
    const [early, late] = stdout.trim().split('\n').map(Number) as [number, number];
    const told = `${(early / MEGABYTE).toFixed(1)} MB after 50 documents, ${(late / MEGABYTE).toFixed(1)} MB after 1,000`;
    assert.ok(early > MEGABYTE, told);
    assert.ok(late < 1.5 * early, told);
    // A leak of a document's text alone would be 6 MB.
    assert.ok(late < early + 4 * MEGABYTE, told);
  });
});
