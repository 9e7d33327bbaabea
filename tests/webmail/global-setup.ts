import { existsSync } from 'node:fs';
import { isRootOnDebian } from '../../scripts/debian-packages';
import { ensureChromium } from '../../scripts/find-browser';

/** Before any webmail is started: says what is missing, once. */
export default function setup() {
  if (!isRootOnDebian()) {
    throw new Error(
      'The webmail tests install Dovecot, Roundcube, SOGo and others from Debian’s packages and start them: ' +
        'they need Debian and root, for instance in a container (docker run -it debian:12).',
    );
  }
  ensureChromium();
  if (!existsSync('.output/chrome-mv3/fill.js')) {
    throw new Error('.output/chrome-mv3 is not built: run `npm run build` first');
  }
}
