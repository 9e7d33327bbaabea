/** `npm start`: the practice mailbox, in a browser that has the extension. Without a display, the same as a dry run. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-browser.ts';
import { openForPractice } from './open-for-practice.ts';
import { servePracticeMailbox } from './practice-mailbox.ts';
import { tryPractice } from './try-practice.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

try {
  build();
  const executablePath = ensureChromium();
  const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
  const mailbox = await servePracticeMailbox();
  try {
    const run = headless ? tryPractice : openForPractice;
    process.exitCode = await run({ executablePath, extension, url: mailbox.url });
  } finally {
    mailbox.close();
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function build() {
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The extension could not be built; see above.');
}
