import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type * as Store from '../../extension/case-store';

/**
 * Puts extension/case-store.ts itself into an extension page as `caseStore`; the rest of the extension
 * runs around it as ever.
 */
export async function layCaseStore(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['extension/case-store.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'caseStore',
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
  await page.evaluate(`${outputFiles[0]!.text}; globalThis.caseStore = caseStore;`);
}

declare global {
  var caseStore: typeof Store;
}
