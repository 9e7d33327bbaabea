import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A page's text, or its text with response headers such as a content security policy. */
export type Route = string | { body: string; headers?: Record<string, string> };

export type Site = {
  /** Origin without a slash at the end: http://127.0.0.1:PORT */
  origin: string;
  /** The same pages from another origin: http://localhost:PORT */
  otherOrigin: string;
  close(): Promise<void>;
};

/**
 * Serves `routes` (path to page, made anew for each request when it is a function) and then files
 * below `folders` (path prefix to folder on disk) on a free port of this machine.
 */
export async function serve(
  routes: Record<string, Route | (() => Route | Promise<Route>)>,
  folders: Record<string, string> = {},
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://site').pathname);
    const route = routes[path];
    if (route !== undefined) {
      const page = typeof route === 'function' ? await route() : route;
      const { body, headers } = typeof page === 'string' ? { body: page, headers: {} } : page;
      const type = TYPES[extname(path)] ?? TYPES['.html']!;
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
      return;
    }
    const prefix = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    const file = prefix && join(folders[prefix]!, normalize(path.slice(prefix.length)));
    const bytes = file ? await readFile(file).catch(() => null) : null;
    if (!file || !bytes) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
