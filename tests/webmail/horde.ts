import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { aptInstall } from '../../scripts/debian-packages';
import { freePort, startDaemon } from './daemon';
import type { MailServer } from './mail-server';

/**
 * Starts Debian's Horde Groupware Webmail Edition 5.2. The host name picks the editor and the signature:
 * plain.localhost, html.localhost, signed-html.localhost … (every name under localhost is this machine).
 */
export async function startHorde(state: string, mail: MailServer) {
  aptInstall('php-cli', 'php-sqlite3', 'php-horde-webmail');
  const folder = `${state}/horde`;
  const root = `${folder}/www`;
  // It reads its settings from its own folder, in which links lead to /etc/horde: so it runs from a copy.
  cpSync('/usr/share/horde', root, { recursive: true, dereference: true, filter: existsSync });
  writeFileSync(`${root}/config/conf.local.php`, config(folder, mail));
  writeFileSync(`${root}/imp/config/backends.local.php`, backend(mail));
  writeFileSync(`${root}/imp/config/prefs.local.php`, PREFERENCES);
  repair(root);
  setUp(root);
  const port = await freePort();
  const stop = await startDaemon({
    name: 'Horde',
    command: ['php', '-S', `127.0.0.1:${port}`, '-t', root],
    port,
    log: `${folder}/php.log`,
    env: { PHP_CLI_SERVER_WORKERS: '3' },
  });
  return { port, stop };
}

/** What Debian 12 has breaks on its PHP 8.2 in the dynamic view, where an action without a name is looked up. */
function repair(root: string) {
  const file = 'Core/Ajax/Application/Handler.php';
  const source = readFileSync(`/usr/share/php/Horde/${file}`, 'utf8');
  mkdirSync(dirname(`${root}/lib/${file}`), { recursive: true });
  writeFileSync(`${root}/lib/${file}`, source.replace('$action);', '(string) $action);'));
}

/** As its own webmail-install does, which asks, and which breaks on PHP 8.2 where it asks for the database. */
function setUp(root: string) {
  const script = `${root}/set-up.php`;
  writeFileSync(
    script,
    `<?php
error_reporting(E_ERROR);
require_once __DIR__ . '/lib/Application.php';
$bundle = new Horde_Bundle(Horde_Core_Cli::init());
$bundle->init();
$bundle->writeConfig(new Horde_Variables());
$bundle->writeAllConfigs();
$bundle->migrateDb();
`,
  );
  const { status, stdout, stderr } = spawnSync('php', [script], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Horde could not be set up:\n${stdout}\n${stderr}`);
}

/** Horde's conf.xml says what else there is. */
const config = (folder: string, { smtpPort }: MailServer) => `<?php
[$conf['server']['name'], $conf['server']['port']] = explode(':', $_SERVER['HTTP_HOST'] ?? 'localhost:80');
$conf['use_ssl'] = 0;
$conf['cookie']['domain'] = '';
$conf['cookie']['path'] = '/';
$conf['secret_key'] = 'of no use';
$conf['tmpdir'] = '${folder}';
$conf['log']['type'] = 'file';
$conf['log']['name'] = '${folder}/horde.log';
$conf['debug_level'] = E_ERROR;
$conf['sql'] = ['phptype' => 'sqlite', 'database' => '${folder}/horde.sqlite', 'charset' => 'utf-8'];
$conf['auth']['driver'] = 'application';
$conf['auth']['params']['app'] = 'imp';
$conf['mailer']['type'] = 'smtp';
$conf['mailer']['params'] = ['host' => '127.0.0.1', 'port' => ${smtpPort}, 'auth' => false];
`;

const backend = ({ imapPort }: MailServer) => `<?php
$servers['imap'] = [
  'disabled' => false,
  'name' => 'Dovecot',
  'hostspec' => '127.0.0.1',
  'protocol' => 'imap',
  'port' => ${imapPort},
  'secure' => false,
  'hordeauth' => false,
  'maildomain' => 'example.org',
];
`;

const PREFERENCES = `<?php
$host = $_SERVER['HTTP_HOST'] ?? '';
$_prefs['compose_html']['value'] = (int) str_contains($host, 'html');
if (str_contains($host, 'signed')) {
  $_prefs['signature']['value'] = "Jane Writer\nTromsø";
  $_prefs['signature_html']['value'] = '<p>Jane Writer</p><p>Tromsø</p>';
  $_prefs['signature_show_compose']['value'] = 1;
}
`;
