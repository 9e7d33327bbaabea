import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { aptInstall } from '../../scripts/debian-packages';
import { freePort, startDaemon } from './daemon';
import { type MailServer, PASSWORD } from './mail-server';

// Where it looks for these is built in.
const SEND = '/usr/lib/courier/sqwebmail/sendit.sh';
const ACCOUNTS = '/run/courier/authdaemon/socket';
const LOGIN = new RegExp(`\n(\\w+)\n${PASSWORD}\n$`);

/** Starts Debian's SqWebMail 6.0, the webmail of the Courier mail server, behind an Apache of its own. */
export async function startSqwebmail(state: string, { smtpPort }: MailServer) {
  aptInstall('apache2', 'curl', 'sqwebmail');
  const folder = `${state}/sqwebmail`;
  mkdirSync(folder);
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const each of stops) await each();
  };
  try {
    stops.unshift(sendTo(smtpPort));
    stops.unshift(await answerForAccounts(`${state}/dovecot/mail`));
    const log = `${folder}/log`;
    const sqwebmaild = ['/usr/lib/courier/courier/sqwebmaild'];
    // It listens on a socket of its own, and is up before Apache, which asks it.
    stops.unshift(
      await startDaemon({ name: 'SqWebMail', command: sqwebmaild, port: smtpPort, log }),
    );
    const port = await freePort();
    const apache = ['apache2', '-D', 'FOREGROUND', '-f', writeConfig(folder, port)];
    stops.unshift(await startDaemon({ name: 'Apache', command: apache, port, log }));
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The script in which a postmaster says how messages are sent. Answers with what puts it back. */
function sendTo(smtpPort: number) {
  const before = readFileSync(SEND);
  writeFileSync(
    SEND,
    `#!/bin/sh
exec curl --silent --show-error --upload-file - --mail-from "$1" \\
  --mail-rcpt officials@example.org smtp://127.0.0.1:${smtpPort}
`,
  );
  return () => writeFileSync(SEND, before);
}

/**
 * Speaks for Courier's authdaemond: https://www.courier-mta.org/authlib/README_authlib.html. Users have the
 * mailboxes in `home` that Dovecot serves.
 */
async function answerForAccounts(home: string) {
  const [uid, gid] = [run('id', '-u', 'mail'), run('id', '-g', 'mail')];
  const server = createServer((socket) => {
    let asked = '';
    socket.setEncoding('utf8').on('data', (part) => {
      asked += part;
      const known = /^PRE \S+ \S+ (\w+)\n/.exec(asked) ?? LOGIN.exec(asked);
      if (!known) return socket.end('FAIL\n');
      const user = known[1];
      socket.end(
        `USERNAME=mail\nUID=${uid}GID=${gid}HOME=${home}\nMAILDIR=${user}\nADDRESS=${user}@example.org\n.\n`,
      );
    });
  });
  mkdirSync(dirname(ACCOUNTS), { recursive: true });
  rmSync(ACCOUNTS, { force: true });
  server.listen(ACCOUNTS);
  await once(server, 'listening');
  chmodSync(ACCOUNTS, 0o777);
  return () => server.close();
}

function writeConfig(folder: string, port: number): string {
  const modules = ['mpm_prefork', 'authz_core', 'alias', 'cgi', 'mime'];
  const loads = modules.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  writeFileSync(
    `${folder}/apache.conf`,
    `${loads.join('\n')}
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog /dev/stderr
User www-data
Group www-data
TypesConfig /etc/mime.types
ScriptAlias /cgi-bin/ /usr/lib/cgi-bin/
Alias /sqwebmail/ /usr/share/sqwebmail/
<Directory />
  Require all granted
  Options FollowSymLinks ExecCGI
</Directory>
`,
  );
  return `${folder}/apache.conf`;
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}
