import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirefox } from '../../scripts/find-browser';

const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'xpinstall.signatures.required': false,
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function connectWithin(port: number, ms: number): Promise<Socket> {
  const end = Date.now() + ms;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    if (open) return socket;
    if (Date.now() > end) throw new Error(`Firefox did not answer on its port within ${ms} ms`);
    await pause(100);
  }
}

/** Marionette's protocol: `length:[0, id, command, parameters]` out, `length:[1, id, error, result]` back. */
export type Marionette = {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the command's
  send(command: string, parameters?: object): Promise<any>;
  /** Runs the body `script` (with `arguments` and `done`) with the browser's own rights. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the script's
  inBrowser(script: string, ...args: unknown[]): Promise<any>;
  close(): Promise<void>;
};

/** Starts a headless Firefox with a fresh profile and `preferences` besides the quiet ones. */
export async function launchMarionette(
  preferences: Record<string, string | number | boolean>,
): Promise<Marionette> {
  const profile = mkdtempSync(join(tmpdir(), 'quick-appeals-firefox-'));
  const port = await freePort();
  const all = { ...PREFERENCES, 'marionette.port': port, ...preferences };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(all)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const flags = ['--marionette', '-remote-allow-system-access', '--no-remote', '--headless'];
  const size = ['--width', '1200', '--height', '900'];
  const firefox = spawn(ensureFirefox(), [...flags, ...size, '--profile', profile, 'about:blank'], {
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const socket = await connectWithin(port, 60_000);

  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let received: Buffer = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon).toString());
      if (colon < 0 || received.length < colon + 1 + length) return;
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString());
      received = received.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, error, result] = message;
      const { resolve, reject } = waiting.get(id)!;
      waiting.delete(id);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(result);
    }
  });

  let lastId = 0;
  const send: Marionette['send'] = (command, parameters = {}) => {
    const id = ++lastId;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    socket.write(`${message.length}:`);
    socket.write(message);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
  await send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } },
  });
  return {
    send,
    async inBrowser(script, ...args) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        const body = `const done = arguments[arguments.length - 1];
          (async function () { ${script} }).apply(null, arguments)
            .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value: answer } = await send('WebDriver:ExecuteAsyncScript', {
          script: body,
          args,
          newSandbox: true,
          sandbox: 'system',
          scriptTimeout: 30_000,
        });
        if (answer.error) throw new Error(answer.error);
        return answer.value;
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    async close() {
      await Promise.race([send('Marionette:Quit', { flags: ['eForceQuit'] }), pause(3_000)]);
      await Promise.race([ended, pause(3_000)]);
      // What is left of this browser's own process group.
      if (firefox.exitCode === null) process.kill(-firefox.pid!, 'SIGKILL');
      socket.destroy();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
