import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const RESOURCES = '/usr/lib/GNUstep/SOGo/WebServerResources';
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The web server that SOGo wants before it: hands out its files and passes the rest on to sogod. */
export async function serveSogo(sogod: number) {
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url!, 'http://localhost');
    const file = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.+)$/.exec(pathname)?.[1];
    if (file) {
      const path = join(RESOURCES, normalize(`/${decodeURIComponent(file)}`));
      if (!existsSync(path)) outgoing.writeHead(404).end();
      else {
        outgoing.writeHead(200, { 'content-type': TYPES[extname(path)] ?? '' });
        createReadStream(path).pipe(outgoing);
      }
      return;
    }
    const host = incoming.headers.host!;
    const passed = request(
      {
        host: '127.0.0.1',
        port: sogod,
        path: incoming.url,
        method: incoming.method,
        // The names that Apache/SOGo.conf of Debian's package sets.
        headers: {
          ...incoming.headers,
          'x-webobjects-server-protocol': 'HTTP/1.0',
          'x-webobjects-remote-host': '127.0.0.1',
          'x-webobjects-server-name': 'localhost',
          'x-webobjects-server-port': host.split(':')[1],
          'x-webobjects-server-url': `http://${host}`,
        },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
