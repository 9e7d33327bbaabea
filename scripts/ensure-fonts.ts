import { spawnSync } from 'node:child_process';
import { aptInstall, isRootOnDebian } from './debian-packages.ts';

/**
 * Makes sure that this machine can print `languages` (BCP 47): without a font Chromium prints boxes,
 * and the text of a PDF is empty. Windows and macOS bring theirs. Throws, saying what to install.
 */
export function ensureFonts(...languages: string[]): void {
  if (process.platform !== 'linux') return;
  const missing = () => languages.filter((language) => !hasFont(language));
  if (missing().length && isRootOnDebian()) {
    console.log(
      `No font for ${missing().join(', ')} found: installing Debian's package fonts-noto-cjk …`,
    );
    aptInstall('fontconfig', 'fonts-noto-cjk');
  }
  if (missing().length) {
    throw new Error(
      `No font for ${missing().join(', ')} was found. Please install one, ` +
        'for example Noto Sans CJK (https://github.com/notofonts/noto-cjk).',
    );
  }
}

/** https://www.freedesktop.org/software/fontconfig/fontconfig-user.html: a pattern by language. */
const hasFont = (language: string) =>
  Boolean(
    spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' }).stdout?.trim(),
  );
