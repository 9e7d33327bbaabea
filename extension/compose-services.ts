import { browser } from '#imports';
import type { ComposeService } from '../appeal/compose-link';
import data from '../data/compose-links.json';

/** Webmails whose compose form a link can open, with what each link can carry. */
export const composeServices: ComposeService[] = data.services;

/** The webmail that stands in the tab in front, if it is one of them. */
export async function serviceInFront(): Promise<ComposeService | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Without an address where the browser lets no extension in.
  const host = tab?.url && new URL(tab.url).host;
  return composeServices.find(({ hosts }) => host && hosts?.includes(host));
}
