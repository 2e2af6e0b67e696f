/*
 * The server, wherever it is started. One bundle serves as a process and as a web worker: most of it is data and parsers
 * that both need. The part for the other kind is in it, too, and never runs.
 */

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

// Each waits for its turn, so that nothing of node is looked for in a worker.
void (isNode ? import('./node.ts') : import('./browser.ts'));
