import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGES = new URL('../practice/', import.meta.url);
const FILES: Record<string, { file: string; type: string }> = {
  '/': { file: 'index.html', type: 'text/html' },
  '/practice.css': { file: 'practice.css', type: 'text/css' },
  '/practice.js': { file: 'practice.js', type: 'text/javascript' },
  '/icon.svg': { file: 'icon.svg', type: 'image/svg+xml' },
};

/** Serves the practice mailbox to this computer alone, on a free port. */
export async function servePracticeMailbox(): Promise<{ url: string; close: () => void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const found = FILES[new URL(url, 'http://localhost').pathname];
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': `${found.type}; charset=utf-8`,
        // As strict as a real webmail; a practice letter could not leave this computer if it tried.
        'content-security-policy': "default-src 'self'; form-action 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
      })
      .end(await readFile(new URL(found.file, PAGES)));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
