import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { aptInstall } from '../../scripts/debian-packages';
import { freePort, startDaemon } from './daemon';
import type { MailServer } from './mail-server';

/** Starts Debian's CiderWebmail 1.05. */
export async function startCiderwebmail(state: string, mail: MailServer) {
  aptInstall('ciderwebmail', 'libdbd-sqlite3-perl', 'starman');
  const folder = `${state}/ciderwebmail`;
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  writeFileSync(`${folder}/ciderwebmail.conf`, config(folder, mail));
  // Debian's own joins the variables to its defaults, bit by bit.
  writeFileSync(
    `${folder}/ciderwebmail.psgi`,
    `use CiderWebmail;
CiderWebmail->apply_default_middlewares(CiderWebmail->psgi_app);
`,
  );
  const port = await freePort();
  const stop = await startDaemon({
    name: 'CiderWebmail',
    command: [
      'starman',
      '--listen',
      `127.0.0.1:${port}`,
      '--workers',
      '3',
      `${folder}/ciderwebmail.psgi`,
    ],
    port,
    user: 'www-data',
    log: `${folder}/ciderwebmail.log`,
    env: { CIDERWEBMAIL_CONFIG: folder, CIDERWEBMAIL_HOME: '/usr/share/ciderwebmail' },
  });
  return { port, stop };
}

const config = (folder: string, { imapPort, host }: MailServer) => `
name CiderWebmail
<server>
  host 127.0.0.1
  port ${imapPort}
</server>
<managesieve>
  mode off
</managesieve>
language en
<send>
  method smtp
  host ${host}
</send>
<Model::DB>
  connect_info dbi:SQLite:${folder}/user_settings.sql
</Model::DB>
<Plugin::Session>
  storage ${folder}/session
</Plugin::Session>
`;
