import { browser } from '#imports';

type FillNext = { do: 'fill-next'; tabId: number };

/** Has the background write the letter to the next recipient into the tab in front, where that is without doubt. */
export async function askFillNext(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.runtime.sendMessage({ do: 'fill-next', tabId: tab!.id! } satisfies FillNext);
}

/** Calls `fill` with the tab when the popup asks; the popup hears when it is done. */
export function onFillNext(fill: (tabId: number) => Promise<unknown>) {
  browser.runtime.onMessage.addListener((message) => {
    const { do: what, tabId } = message as FillNext;
    return what === 'fill-next' ? fill(tabId) : undefined;
  });
}
