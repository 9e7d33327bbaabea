import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect as connectTo, createServer } from 'node:net';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { SMTPServer } from 'smtp-server';
import { aptInstall } from '../../scripts/debian-packages';
import { freePort, startDaemon } from './daemon';

export type MailServer = {
  imapPort: number;
  smtpPort: number;
  /** An address of this machine at which SMTP has port 25 and POP3 port 110, for programs that know no others. */
  host: string;
  /** Does `send` and waits for the message that it brings to the officials' mailbox. RFC 5322 source. */
  arrival(send: () => Promise<void>): Promise<Buffer>;
  /** Lays a message into the inbox of `user`. RFC 5322 source. */
  deliver(user: string, message: string): Promise<void>;
  stop(): Promise<void>;
};

/** The mailbox into which every message is delivered, whomever it is for. */
const OFFICIALS = 'officials';
export const PASSWORD = 'secret';

/** Starts Dovecot and an SMTP server before it. Any user has a mailbox; all have one password. */
export async function startMailServer(state: string): Promise<MailServer> {
  aptInstall('dovecot-imapd', 'dovecot-pop3d');
  const host = `127.${[0, 0, 0].map(() => 2 + Math.floor(Math.random() * 250)).join('.')}`;
  const imapPort = await freePort();
  const stopDovecot = await startDaemon({
    name: 'Dovecot',
    command: ['dovecot', '-F', '-c', writeConfig(state, imapPort, host)],
    port: imapPort,
    log: `${state}/dovecot.log`,
  });

  const append = async (user: string, message: Buffer | string) => {
    const imap = await connect(imapPort, user);
    await imap.append('INBOX', message);
    await imap.logout();
  };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onData(stream, _session, done) {
      buffer(stream)
        .then(async (message) => {
          await append(OFFICIALS, message);
          done();
        })
        .catch(done);
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port: smtpPort } = smtp.server.address() as AddressInfo;
  const stopPassing = await passOn({ host, port: 25 }, smtpPort);

  return {
    imapPort,
    smtpPort,
    host,
    deliver: append,
    async arrival(send) {
      const imap = await connect(imapPort, OFFICIALS);
      try {
        const { uidNext } = await imap.mailboxOpen('INBOX');
        await send();
        for (let tries = 0; tries < 120; tries++) {
          await imap.noop();
          const [message] = await imap.fetchAll(String(uidNext), { source: true }, { uid: true });
          if (message?.source) return message.source;
          await wait(250);
        }
        throw new Error('No message arrived within 30 seconds');
      } finally {
        await imap.logout();
      }
    },
    async stop() {
      await stopPassing();
      await new Promise<void>((closed) => smtp.close(closed));
      await stopDovecot();
    },
  };
}

async function connect(port: number, user: string): Promise<ImapFlow> {
  const imap = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    auth: { user, pass: PASSWORD },
    logger: false,
  });
  await imap.connect();
  return imap;
}

async function passOn(from: { host: string; port: number }, to: number) {
  const server = createServer((caller) => {
    const callee = connectTo(to, '127.0.0.1');
    pipeline(caller, callee, caller, () => {});
  });
  server.listen(from);
  await once(server, 'listening');
  return () => new Promise<void>((closed) => server.close(() => closed()));
}

/** https://doc.dovecot.org/2.3/configuration_manual/ */
function writeConfig(state: string, port: number, host: string): string {
  const folder = `${state}/dovecot`;
  mkdirSync(`${folder}/mail`, { recursive: true });
  chmodSync(`${folder}/mail`, 0o777);
  const special = ['Drafts', 'Sent', 'Trash', 'Junk'].map(
    (name) => `mailbox ${name} {\n special_use = \\${name}\n auto = subscribe\n}`,
  );
  writeFileSync(
    `${folder}/dovecot.conf`,
    `base_dir = ${folder}/run
state_dir = ${folder}/lib
log_path = /dev/stderr
protocols = imap pop3
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_username_format = %Ln
mail_location = maildir:${folder}/mail/%n
mail_uid = mail
mail_gid = mail
first_valid_uid = 1
passdb {
 driver = static
 args = password=${PASSWORD}
}
userdb {
 driver = static
 args = uid=mail gid=mail home=${folder}/mail/%n
}
namespace inbox {
 inbox = yes
 separator = /
 ${special.join('\n')}
}
service imap-login {
 inet_listener imap {
  port = ${port}
 }
 inet_listener imaps {
  port = 0
 }
}
service pop3-login {
 inet_listener pop3 {
  address = ${host}
  port = 110
 }
 inet_listener pop3s {
  port = 0
 }
}
`,
  );
  return `${folder}/dovecot.conf`;
}
