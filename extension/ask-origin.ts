import { browser } from '#imports';

/**
 * Opens the page that asks for `origin`: the browser's question closes a popup, whose script then
 * never learns of the answer (Chromium 156, Firefox 153).
 */
export async function openAskOrigin(origin: string) {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = new URL(browser.runtime.getURL('/allow.html'));
  address.search = String(new URLSearchParams({ origin, tab: String(tab!.id) }));
  await browser.tabs.create({ url: address.href, openerTabId: tab!.id });
}

/** Asks for the one origin; at a press of a button only. Answers whether the writer allowed it. */
export function askOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Whether the writer has allowed the origin. */
export function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Firefox takes no port in a match pattern. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Goes back to the tab that the writer came from. */
export async function goBack(tabId: number) {
  await browser.tabs.update(tabId, { active: true });
  window.close();
}
