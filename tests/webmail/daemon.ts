import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export type Daemon = {
  name: string;
  command: string[];
  /** Where it listens on 127.0.0.1 once it is up. */
  port: number;
  /** Where its output goes. */
  log: string;
  /** What tells it to end at once. */
  end?: 'SIGTERM' | 'SIGINT' | 'SIGKILL';
  /** System user to run it as; root if absent. */
  user?: string;
  cwd?: string;
  env?: Record<string, string>;
};

/** Starts a daemon in the foreground of a process group of its own, waits until it listens, and answers with how to stop it. */
export async function startDaemon(daemon: Daemon): Promise<() => Promise<void>> {
  const { name, command, port, log, end = 'SIGTERM', user, cwd, env } = daemon;
  const output = openSync(log, 'a');
  const as = user ? [`--reuid=${user}`, `--regid=${user}`, '--init-groups'] : [];
  // pdeathsig: it ends with us, even when we are killed.
  const child = spawn('setpriv', [`--pdeathsig=${end.slice(3)}`, ...as, '--', ...command], {
    detached: true,
    stdio: ['ignore', output, output],
    cwd,
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit');
  let running = true;
  ended.then(() => {
    running = false;
  });
  const stop = async () => {
    if (running) process.kill(-child.pid!, end);
    await Promise.race([ended, wait(10_000, undefined, { ref: false })]);
    if (running) process.kill(-child.pid!, 'SIGKILL');
    await ended;
  };
  for (let tries = 0; !(await listens(port)); tries++) {
    if (running && tries < 300) await wait(100);
    else {
      await stop();
      throw new Error(`${name} did not come up:\n${readFileSync(log, 'utf8').slice(-4000)}`);
    }
  }
  return stop;
}

function listens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => answer(false));
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
  });
}

/** A port on 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
