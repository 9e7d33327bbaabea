import { browser } from '#imports';

/** Puts "Fill an appeal here" into the context menu of what can be written in on web pages. */
export async function putMenu(title: string) {
  // One after the other: settings change with each key, and two entries of one id are an error.
  await navigator.locks.request('menu', async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'fill',
      title,
      contexts: ['editable'],
      documentUrlPatterns: ['*://*/*'],
    });
  });
}
