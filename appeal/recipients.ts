import type { Appeal, Case, Recipient } from '../data/schema';

/** A recipient with the appeal that is made to them. */
export type Addressee = { appeal: Appeal; recipient: Recipient };

/**
 * Whom a writer in this country (ISO 3166-1 alpha-2) is asked to write to: all but those whom only
 * another country's edition names. Of a writer whose country is unknown nobody is kept.
 */
export function recipientsFor(appeal: Appeal, country?: string): Recipient[] {
  return appeal.recipients.filter(
    ({ writers }) => !writers || country === undefined || writers.includes(country),
  );
}

/** As recipientsFor, over all appeals of the case, in the document's order. */
export function addressees({ appeals }: Case, country?: string): Addressee[] {
  return appeals.flatMap((appeal) =>
    recipientsFor(appeal, country).map((recipient) => ({ appeal, recipient })),
  );
}
