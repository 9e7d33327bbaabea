import { browser } from '#imports';
import type { PageText } from './page-text';
import { stored } from './stored';

/** One page at a time: five long ones would fill the browser's memory for us (Chromium 156: 10 MB). */
const handed = stored<{ key: string; page: PageText | null }>('session', 'import', {
  key: '',
  page: null,
});

/** Opens the page on which cases are added. */
export async function openImport(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/import.html') });
}

/**
 * Reads the page in front, into which a click in the popup lets us, and opens the import page on it.
 * Throws when the browser lets no extension into the page.
 */
export async function importPage(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab!.id! },
    files: ['/read-page.js'],
  });
  const key = crypto.randomUUID();
  await handed.set({ key, page: frame!.result as PageText });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/import.html')}#${key}` });
}

/** What was read of the page, if none was since; `key` is the import page's address behind the #. */
export async function pageHanded(key: string): Promise<PageText | null> {
  const last = await handed.get();
  return last.key === key ? last.page : null;
}
