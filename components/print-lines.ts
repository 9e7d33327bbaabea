import { nameOf } from '../appeal/addressee';
import type { Recipient } from '../data/schema';

/**
 * The lines of an envelope: whom it is for, by way of whom, the office, the address, the country in
 * capitals. Stands in where a letter does not bring its `envelope`.
 */
export function printLines(recipient: Recipient): string[] {
  const { name, title, organisation, careOf, post } = recipient;
  const address = (post?.lines ?? []).map((line) => line.replace(/[\s,]+$/, ''));
  const through = careOf && [`c/o ${nameOf({ name: careOf.name })}`, careOf.organisation];
  const head = [name, title, ...(through ?? [organisation])].filter(
    (line): line is string => line !== undefined && !address.includes(line),
  );
  const country = address.at(-1)!;
  return [...head, ...address.slice(0, -1), /\d/.test(country) ? country : country.toUpperCase()];
}
