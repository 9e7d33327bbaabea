import { browser } from '#imports';
import { stored } from './stored';

/** The tab over which the button shows a mark; 0 when none does. */
export const markedTab = stored('session', 'markedTab', 0);

/**
 * Opens the popup over the tab in front. Firefox can be set to open it for clicks alone (it was
 * before extensions.openPopupWithoutUserGesture.enabled): then the button shows `mark` over this tab,
 * four characters at most, until the writer opens the popup.
 */
export async function openPopupOver(tabId: number, mark: string) {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText({ tabId, text: mark });
    await markedTab.set(tabId);
  }
}

/** Takes the mark off, if `marked` is the tab in front: its popup is open. */
export async function unmarkTab(marked: number) {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab!.id !== marked) return;
  // Null falls back to what the badge says over all tabs; the types know the key left out only.
  await browser.action.setBadgeText({ tabId: marked, text: null as unknown as string });
  await markedTab.set(0);
}
