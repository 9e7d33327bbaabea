import { browser } from '#imports';

/** Opens the options page in a tab of its own, or goes to it where it is open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
