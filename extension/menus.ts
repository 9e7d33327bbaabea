import { browser } from '#imports';

/** Puts "Fill an appeal here" into the context menu of what can be written in on web pages. */
export async function putMenu(title: string) {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'fill',
    title,
    contexts: ['editable'],
    documentUrlPatterns: ['*://*/*'],
  });
}
