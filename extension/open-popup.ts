import { browser } from '#imports';

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
  }
}

/** Takes the mark off the tab in front: its popup is open. */
export async function unmarkTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Null falls back to what the badge says over all tabs; the types know the key left out only.
  await browser.action.setBadgeText({ tabId: tab!.id!, text: null as unknown as string });
}
