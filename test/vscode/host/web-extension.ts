import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';

/*
 * A web extension comes to vscode.dev from a web server, and its host is a worker of the page. Here it comes from a
 * server of ours: VS Code's own server would take the extension for one of its machine, and such a one can't start a
 * worker of its own.
 */

export interface Served {
  /** Address of a file of the folder. By a name that VS Code lets its workers load scripts from. */
  at(file: string): URL;
  close(): Promise<void>;
}

/** Serves a folder's files on a free port of this machine to any page. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)));
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content ? 200 : 404, {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
    response.end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    at: (file) => new URL(path.relative(folder, path.join(folder, file)), `http://localhost:${port}/`),
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Tells the workbench, by the page's own configuration, of an extension and its tests on a web server. */
export async function developOnTheWeb(page: Page, extension: URL, tests: URL | undefined): Promise<void> {
  const components = ({ host, pathname }: URL) => ({ scheme: 'http', authority: host, path: pathname });
  await page.route(
    (url) => url.pathname === '/' && url.searchParams.has('payload'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_, start, settings) => {
          const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
          configuration.developmentOptions = {
            ...configuration.developmentOptions,
            extensions: [components(extension)],
            ...(tests ? { extensionTestsPath: components(tests) } : {}),
          };
          return start + JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        },
      );
      if (body === html) throw new Error('The workbench’s page has no configuration where it is looked for.');
      const headers = response.headers();
      const policy = headers['content-security-policy']?.replace("connect-src 'self'", `$& ${extension.origin}`);
      await route.fulfill({
        response,
        body,
        headers: { ...headers, ...(policy ? { 'content-security-policy': policy } : {}) },
      });
    },
  );
}
