import type { Recipient } from '../data/schema';
import { countryName, namesCountry } from './country-name';

/**
 * The lines of an envelope in the destination's own order: name, title, care of whom, organisation,
 * address, and last the country in capitals as the Universal Postal Union wants it; the country is
 * left out within the country itself (`from`, ISO 3166-1 alpha-2). None without a postal address.
 */
export function envelopeLines(recipient: Recipient, from?: string): string[] {
  const { name, title, organisation, careOf, post } = recipient;
  if (!post) return [];
  const lines = post.lines.map((line) => line.replace(/[\s,]+$/, ''));
  const printed = lines.at(-1)!;
  const isPrinted = lines.length > 1 && post.country && namesCountry(printed, post.country);
  const street = isPrinted ? lines.slice(0, -1) : lines;
  const country = isPrinted ? printed : post.country && countryName(post.country);
  const house = careOf ? careOf.organisation : organisation;
  return [
    name,
    title,
    careOf && `c/o ${[careOf.name, office(careOf.title)].filter(Boolean).join(', ')}`,
    house && !street.includes(house) && !sameHouse(house, street[0]!) ? house : undefined,
    ...street,
    post.country && post.country === from ? undefined : country?.toUpperCase(),
  ].filter((line) => line !== undefined && line !== '') as string[];
}

/** "Ambassador" of "Ambassador of the Permanent Mission of …": the house has a line of its own. */
function office(title: string | undefined): string | undefined {
  return title?.replace(/ (?:of|to) the .*/, '');
}

function sameHouse(house: string, line: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(line).startsWith(letters(house)) || letters(house).startsWith(letters(line));
}
