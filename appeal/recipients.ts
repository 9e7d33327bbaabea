import type { Appeal, Case, Recipient } from '../data/schema';

/** A recipient with the appeal that is made to them. */
export type Addressee = { appeal: Appeal; recipient: Recipient };

/**
 * Whom a writer can write to, in the document's order. `country` (ISO 3166-1 alpha-2) leaves out those
 * whom only another section's edition names; without it nobody is left out.
 */
export function addressees(about: Case, country?: string): Addressee[] {
  return about.appeals.flatMap((appeal) =>
    appeal.recipients
      .filter(({ writers }) => !writers || !country || writers.includes(country))
      .map((recipient) => ({ appeal, recipient })),
  );
}

/** E-mail addresses of those whom the appeal names for a copy. */
export function copyAddresses({ recipients }: Appeal): string[] {
  return recipients.filter(({ role }) => role === 'copy').flatMap(({ email = [] }) => email);
}
