import { setImmediate } from 'node:timers/promises';
import type { Io } from './io.ts';
import { main } from './main.ts';

let closed = false;

// Whoever reads the output may stop early (`kindlint | head`). That is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => {
    if (!closed) process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  input: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  terminal: {
    out: process.stdout.isTTY === true,
    err: process.stderr.isTTY === true,
    // Some terminals say 0 where they don't know.
    columns: process.stdout.columns || process.stderr.columns || undefined,
  },
  closed: () => closed,
  serve: async () => {
    // The server reads from the arguments how it is spoken to. It is a bundle of its own, so that lint runs don't load it.
    const isWay = (arg: string) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(arg);
    if (!process.argv.some(isWay)) process.argv.push('--stdio');
    const server = './server.cjs';
    await import(server);
  },
  breathe: () => setImmediate(),
};

main(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`Kindlint stumbled and had to stop. Please report this:\n${what}\n`);
    process.exitCode = 2;
  },
);
