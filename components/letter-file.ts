import type { Letter } from '../appeal/letter';
import { letterPdf } from '../appeal/letter-pdf';
import type { LetterFile } from '../fill/write-file';

/** Addresses of the fonts' files in the extension; of the Chinese and the Korean one only the letter's parts are read. */
const FONTS = import.meta.glob<string>(
  [
    '../node_modules/@fontsource/noto-sans/files/noto-sans-*-400-normal.woff',
    '../node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff',
    '../node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-{[2-9],[1-5][0-9],6[0-5],1[01][0-9]}-400-normal.woff',
    '../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-{[4-9],[1-9][0-9],1[01][0-9]}-400-normal.woff',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
);

async function load(file: string): Promise<Uint8Array> {
  const path = Object.keys(FONTS).find((path) => path.endsWith(`/${file}`))!;
  return new Uint8Array(await (await fetch(FONTS[path]!)).arrayBuffer());
}

/** `letter` as a PDF file called `name`. Throws NoGlyphError. */
export async function letterFile(letter: Letter, name: string): Promise<LetterFile> {
  let binary = '';
  for (const byte of await letterPdf(letter, load)) binary += String.fromCharCode(byte);
  return { name: `${name}.pdf`, base64: btoa(binary) };
}
