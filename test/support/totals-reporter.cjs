// Mocha's dot reporter, which besides writes the totals as one line into the file that KINDLINT_TEST_REPORT names.
const fs = require('node:fs');
const Mocha = require('mocha');

module.exports = class TotalsReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const file = process.env.KINDLINT_TEST_REPORT;
      const { passes, failures, pending } = this.stats;
      if (file) fs.writeFileSync(file, `${passes} passed, ${failures} failed, ${pending} skipped\n`);
    });
  }
};
