import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';

/**
 * Puts a module of the extension itself into one of its pages, as `name` on globalThis; the rest of the
 * extension runs around it as ever.
 */
export async function layModule(page: Page, file: string, name: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2022',
    plugins: [
      {
        name: 'browser',
        setup(build) {
          build.onResolve({ filter: /^#imports$/ }, () => ({ path: 'browser', namespace: 'own' }));
          build.onLoad({ filter: /.*/, namespace: 'own' }, () => ({
            contents: 'export const browser = globalThis.chrome;',
          }));
        },
      },
    ],
  });
  await page.evaluate(`${outputFiles[0]!.text}; globalThis.${name} = ${name};`);
}
