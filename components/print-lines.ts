import type { Recipient } from '../data/schema';

// Until appeal/envelope.ts is here: the same lines, without the destinations' own orders.

/** The lines of an envelope: whom it is for, by way of whom, the office, the address, the country in capitals. */
export function printLines({ name, title, organisation, careOf, post }: Recipient): string[] {
  const address = post?.lines ?? [];
  const through = careOf && [`c/o ${careOf.name ?? careOf.title}`, careOf.organisation];
  const head = [name, title, ...(through ?? [organisation])].filter(
    (line): line is string => line !== undefined && !address.includes(line),
  );
  const country = address.at(-1)!;
  return [...head, ...address.slice(0, -1), /\d/.test(country) ? country : country.toUpperCase()];
}
