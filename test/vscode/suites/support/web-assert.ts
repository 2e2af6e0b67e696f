/*
 * What the suites use of `node:assert/strict`, for an extension host in the browser.
 */

function fail(message: string | undefined, fallback: string): never {
  throw new Error(message ?? fallback);
}

const shown = (value: unknown) => JSON.stringify(value, null, 1) ?? String(value);

/** Objects in the order of their keys, so that equal ones read the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

function assert(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${shown(value)} isn't truthy`);
}
assert.ok = assert;
assert.fail = (message?: string) => fail(message, 'failed');
assert.equal = (actual: unknown, expected: unknown, message?: string) => {
  if (!Object.is(actual, expected)) fail(message, `${shown(actual)} isn't ${shown(expected)}`);
};
assert.notEqual = (actual: unknown, expected: unknown, message?: string) => {
  if (Object.is(actual, expected)) fail(message, `${shown(actual)} is on both sides`);
};
assert.deepEqual = (actual: unknown, expected: unknown, message?: string) => {
  if (shown(sorted(actual)) !== shown(sorted(expected))) fail(message, `${shown(actual)} isn't ${shown(expected)}`);
};
assert.match = (actual: string, pattern: RegExp, message?: string) => {
  if (!pattern.test(actual)) fail(message, `${shown(actual)} doesn't match ${pattern}`);
};
assert.doesNotMatch = (actual: string, pattern: RegExp, message?: string) => {
  if (pattern.test(actual)) fail(message, `${shown(actual)} matches ${pattern}`);
};

export default assert;
