import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Whether packages can be installed here without asking anyone: root on Debian itself. */
export function isRootOnDebian(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** Installs those of `packages` that are missing. Their daemons are not started. Throws with apt's own words. */
export function aptInstall(...packages: string[]) {
  const missing = packages.filter((name) => !isInstalled(name));
  if (!missing.length) return;
  withoutStartingDaemons(() => {
    const install = () => apt('install', '--yes', '--no-install-recommends', ...missing);
    // The lists may be absent or older than the packages they name.
    if (install().status === 0) return;
    apt('update');
    const { status, stdout, stderr } = install();
    if (status !== 0) {
      throw new Error(`apt-get could not install ${missing.join(', ')}:\n${stdout}\n${stderr}`);
    }
  });
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
  return /^Status: install ok installed$/m.test(stdout);
}

function apt(...args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['--quiet', ...args], { env, encoding: 'utf8' });
}

/** https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt: 101 forbids a start. */
function withoutStartingDaemons(install: () => void) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    rmSync(policy);
  }
}
