import gmail from '../data/sites/gmail.json';
import outlook from '../data/sites/outlook.json';
import proton from '../data/sites/proton.json';
import roundcube from '../data/sites/roundcube.json';
import sogo from '../data/sites/sogo.json';
import yahoo from '../data/sites/yahoo.json';
import yandex from '../data/sites/yandex.json';
import zoho from '../data/sites/zoho.json';
import type { Scores } from './field-evidence';
import type { Meaning } from './lexicon';

export type Site = {
  id: string;
  name: string;
  hosts?: string[];
  marker?: string;
  fields: Record<string, string>;
};

export const SITES: Site[] = [gmail, outlook, proton, roundcube, sogo, yahoo, yandex, zoho];
const WORTH = 8;

/** The site that the page belongs to, by its host or by what only its compose page holds. */
export function siteOf(page: Document): Site | null {
  const { hostname } = page.location;
  return (
    SITES.find(
      ({ hosts, marker }) => hosts?.includes(hostname) || (marker && page.querySelector(marker)),
    ) ?? null
  );
}

/** Adds what is known of the site to the evidence for a field. Never enough to make a form of a page that is none. */
export function addHints(site: Site, element: Element, scores: Scores): void {
  for (const [role, selector] of Object.entries(site.fields)) {
    if (element.matches(selector))
      scores.set(role as Meaning, (scores.get(role as Meaning) ?? 0) + WORTH);
  }
}
