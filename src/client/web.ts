import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type Kindlint } from './activate.ts';

/** What is needed of the browser; the project's types know no DOM. */
declare class Worker {
  constructor(address: string, options?: { readonly name?: string });
  terminate(): void;
}

/** In a browser, such as on vscode.dev: the server is a worker. */
export function activate(context: ExtensionContext): Kindlint {
  const address = Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  let worker: Worker | undefined;
  const end = () => worker?.terminate();
  context.subscriptions.push({ dispose: end });
  // Each start has a worker of its own, so that a restart helps where a worker hangs.
  const start = async () => {
    end();
    worker = new Worker(address, { name: 'Kindlint' });
    // The library would look whether this is a `Worker`, which it isn't by VS Code's own class of that name.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateWith(context, (options) => new LanguageClient('kindlint', 'Kindlint', start, options));
}
