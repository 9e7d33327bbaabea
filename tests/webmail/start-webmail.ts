import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailServer, startMailServer } from './mail-server';

export type Program = { port: number; stop(): Promise<void> };
export type Webmail = Program & { mail: MailServer };

/** Starts a mail server and a webmail program on it, all they keep in a folder that goes when they stop. */
export async function startWebmail(
  start: (state: string, mail: MailServer) => Promise<Program>,
): Promise<Webmail> {
  const state = mkdtempSync(join(tmpdir(), 'quick-appeals-webmail-'));
  chmodSync(state, 0o755); // the daemons' own users read here
  const forget = () => rmSync(state, { recursive: true, force: true, maxRetries: 5 });
  try {
    const mail = await startMailServer(state);
    try {
      const program = await start(state, mail);
      return {
        mail,
        port: program.port,
        async stop() {
          await program.stop();
          await mail.stop();
          forget();
        },
      };
    } catch (error) {
      await mail.stop();
      throw error;
    }
  } catch (error) {
    forget();
    throw error;
  }
}
