import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type PageScript = {
  /** Path in the build. */
  file: string;
  bytes: number;
  gzip: number;
  /** Loaded with the page; the others when something asks for them. */
  atOnce: boolean;
};

/**
 * The scripts that a page of the build in `folder` can load, the largest first: those it names, and
 * whatever these import. What is imported by a file in `but` alone is left out, and so is that file.
 */
export function pageScripts(folder: string, page: string, but: RegExp): PageScript[] {
  const scripts = new Map<string, PageScript>();
  const visit = (file: string, atOnce: boolean) => {
    const before = scripts.get(file);
    if (but.test(file) || (before && (before.atOnce || !atOnce))) return;
    const code = readFileSync(join(folder, file), 'utf8');
    const gzip = gzipSync(code, { level: 9 }).length;
    scripts.set(file, { file, bytes: Buffer.byteLength(code), gzip, atOnce });
    const imported = (pattern: RegExp) =>
      [...code.matchAll(pattern)].map(([, name]) => join(file, '..', name!));
    for (const other of imported(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g))
      visit(other, atOnce);
    for (const other of imported(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/g)) visit(other, false);
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, file] of html.matchAll(/<script[^>]* src="\/([^"]+)"/g)) visit(file!, true);
  return [...scripts.values()].sort((a, b) => b.gzip - a.gzip);
}
