import type { Page } from 'puppeteer-core';
import type * as Store from '../../extension/case-store';
import { layModule } from './lay-module';

/** Puts extension/case-store.ts itself into an extension page as `caseStore`. */
export async function layCaseStore(page: Page): Promise<void> {
  await layModule(page, 'extension/case-store.ts', 'caseStore');
}

declare global {
  var caseStore: typeof Store;
}
