import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { aptInstall } from '../../scripts/debian-packages';
import { freePort, startDaemon } from './daemon';
import { type MailServer, PASSWORD } from './mail-server';
import { serveSogo } from './sogo-front';

/** Starts Debian's SOGo 5.8 with a PostgreSQL and a memcached of its own. `writer` composes in HTML, `clerk` in plain text. */
export async function startSogo(state: string, { imapPort, smtpPort }: MailServer) {
  aptInstall('postgresql', 'memcached', 'sogo');
  const folder = `${state}/sogo`;
  mkdirSync(folder);
  run('root', ['chown', 'sogo:', folder]);
  const stops: (() => Promise<void>)[] = [];
  const start = async (daemon: Parameters<typeof startDaemon>[0]) => {
    stops.unshift(await startDaemon(daemon));
  };
  const stop = async () => {
    for (const each of stops) await each();
  };
  try {
    const [postgres, memcached, sogo] = [await freePort(), await freePort(), await freePort()];
    await startDatabase(folder, postgres, start);
    await start({
      name: 'memcached',
      command: ['memcached', '-l', '127.0.0.1', '-p', String(memcached)],
      user: 'memcache',
      port: memcached,
      log: `${state}/memcached.log`,
    });
    const database = `postgresql://postgres@127.0.0.1:${postgres}/sogo`;
    const settings = {
      SOGoMemcachedHost: `127.0.0.1:${memcached}`,
      SOGoProfileURL: `${database}/sogo_user_profile`,
      OCSFolderInfoURL: `${database}/sogo_folder_info`,
      OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
      OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
      SOGoUserSources: [
        {
          type: 'sql',
          id: 'people',
          viewURL: `${database}/people`,
          canAuthenticate: 'YES',
          isAddressBook: 'NO',
          userPasswordAlgorithm: 'plain',
        },
      ],
      SOGoIMAPServer: `imap://127.0.0.1:${imapPort}`,
      SOGoMailingMechanism: 'smtp',
      SOGoSMTPServer: `smtp://127.0.0.1:${smtpPort}`,
      SOGoMailDomain: 'example.org',
      SOGoLoginModule: 'Mail',
      SOGoMailComposeMessageType: 'html',
      SOGoMaximumFailedLoginCount: '0',
      WOPort: `127.0.0.1:${sogo}`,
      // One process: the many that a watchdog starts outlive it.
      WOUseWatchDog: 'NO',
      WONoDetach: 'YES',
      WOLogFile: '-',
      WOPidFile: `${folder}/sogod.pid`,
    };
    await start({
      name: 'SOGo',
      command: ['sogod', ...switches(settings)],
      // It takes ten seconds to hear a SIGTERM, and has nothing to lose.
      end: 'SIGKILL',
      user: 'sogo',
      port: sogo,
      log: `${state}/sogod.log`,
    });
    sql(
      postgres,
      'sogo',
      `insert into sogo_user_profile (c_uid, c_defaults)
       values ('clerk', '{"SOGoMailComposeMessageType": "text"}')`,
    );
    const front = await serveSogo(sogo);
    stops.unshift(front.stop);
    return { port: front.port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(
  folder: string,
  port: number,
  start: (daemon: Parameters<typeof startDaemon>[0]) => Promise<void>,
) {
  const data = `${folder}/postgresql`;
  run('root', ['install', '-d', '-m', '700', '-o', 'postgres', data]);
  const [version] = readdirSync('/usr/lib/postgresql');
  const bin = `/usr/lib/postgresql/${version}/bin`;
  run('postgres', [`${bin}/initdb`, '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  await start({
    name: 'PostgreSQL',
    command: [`${bin}/postgres`, '-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', data],
    // A SIGTERM would wait for its clients: https://www.postgresql.org/docs/15/server-shutdown.html
    end: 'SIGINT',
    user: 'postgres',
    cwd: '/',
    port,
    log: `${folder}/postgresql.log`,
  });
  sql(port, 'postgres', 'create database sogo');
  sql(
    port,
    'sogo',
    `create table people (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
     insert into people select name, name, '${PASSWORD}', initcap(name), name || '@example.org'
     from unnest(array['writer', 'clerk']) name`,
  );
}

function sql(port: number, database: string, statement: string) {
  run('postgres', ['psql', '-h', '127.0.0.1', '-p', String(port), '-c', statement, database]);
}

/** SOGo's settings as switches, which win over /etc/sogo/sogo.conf (SoObjects/SOGo/SOGoSystemDefaults.m). */
function switches(settings: Record<string, unknown>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => [
    `-${name}`,
    typeof value === 'string' ? value : propertyList(value),
  ]);
}

/** As an OpenStep property list: https://www.gnustep.org/resources/documentation/Developer/Base/Reference/ */
function propertyList(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map(propertyList).join(', ')})`;
  if (typeof value === 'string') return JSON.stringify(value);
  const entries = Object.entries(value as object);
  return `{ ${entries.map(([key, each]) => `${key} = ${propertyList(each)};`).join(' ')} }`;
}

function run(user: string, command: string[]) {
  const as = [`--reuid=${user}`, `--regid=${user}`, '--init-groups'];
  const { status, stdout, stderr } = spawnSync('setpriv', [...as, '--', ...command], {
    encoding: 'utf8',
    cwd: '/',
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}\n${stderr}`);
}
