import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { aptInstall } from '../../scripts/debian-packages';
import { freePort, startDaemon } from './daemon';
import type { MailServer } from './mail-server';

/**
 * Starts Debian's Roundcube 1.6. The host name picks skin and editor:
 * elastic.localhost, larry-html.localhost … (every name under localhost is this machine).
 */
export async function startRoundcube(state: string, mail: MailServer) {
  // Debian's own set-up would ask for a database; ours is a file made here.
  spawnSync('debconf-set-selections', {
    input: 'roundcube-core roundcube/dbconfig-install boolean false',
  });
  aptInstall(
    'php-cli',
    'roundcube-core',
    'roundcube-sqlite3',
    'roundcube-skin-classic',
    'roundcube-skin-larry',
  );
  const folder = `${state}/roundcube`;
  mkdirSync(`${folder}/config`, { recursive: true });
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(`/etc/roundcube/${file}`, `${folder}/config/${file}`);
  }
  writeFileSync(`${folder}/config/config.inc.php`, config(folder, mail));
  makeDatabase(`${folder}/roundcube.sqlite`);
  const port = await freePort();
  const stop = await startDaemon({
    name: 'Roundcube',
    command: ['php', '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html'],
    port,
    log: `${folder}/php.log`,
    env: { ROUNDCUBE_CONFIG_DIR: `${folder}/config` },
  });
  return { port, stop };
}

/** The user `signer` has a signature. */
const SIGN = `
create trigger sign after insert on identities when new.email like 'signer@%' begin
  update identities set signature = 'Jane Writer' || char(10) || 'Tromsø' where identity_id = new.identity_id;
end;
`;

function makeDatabase(file: string) {
  const code = '(new PDO("sqlite:$argv[1]"))->exec(stream_get_contents(STDIN));';
  const { status, stderr } = spawnSync('php', ['-r', code, file], {
    input: readFileSync('/usr/share/roundcube/SQL/sqlite.initial.sql', 'utf8') + SIGN,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Roundcube’s database could not be made: ${stderr}`);
}

/** https://github.com/roundcube/roundcubemail/blob/release-1.6/config/defaults.inc.php */
function config(folder: string, { imapPort, smtpPort }: MailServer): string {
  return `<?php
preg_match('/^(elastic|larry|classic)(-html)?\\./', $_SERVER['HTTP_HOST'] ?? '', $variant);
$config = [
  'db_dsnw' => 'sqlite:///${folder}/roundcube.sqlite?mode=0640',
  'temp_dir' => '${folder}',
  'log_dir' => '${folder}',
  'imap_host' => '127.0.0.1:${imapPort}',
  'smtp_host' => '127.0.0.1:${smtpPort}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'mail_domain' => 'example.org',
  'des_key' => 'of-no-use-but-24-letters',
  'plugins' => [],
  'skin' => $variant[1] ?? 'elastic',
  'htmleditor' => isset($variant[2]) ? 1 : 0,
  'enable_spellcheck' => false,
  // The session belongs to one browser that is thrown away.
  'ip_check' => false,
  'login_rate_limit' => 0,
];
`;
}
