import { z } from 'zod';

const selector = z.string().min(1);

/**
 * What is known of one webmail: where its fields were when somebody last looked. A hint adds to the evidence for a
 * field; the page has to hold a form without it.
 */
export const Site = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As its users call it. */
  name: z.string().min(1),
  /** Hosts that are this site; a program that many hosts run has a `marker` instead. */
  hosts: z.array(z.string()).optional(),
  /** A selector that only this program's compose page answers. */
  marker: selector.optional(),
  /** When the selectors were last known to be right, `YYYY-MM`. */
  seen: z.string().regex(/^\d{4}-\d{2}$/),
  source: z.string().min(1),
  fields: z.strictObject({
    to: selector.optional(),
    cc: selector.optional(),
    bcc: selector.optional(),
    subject: selector.optional(),
    body: selector.optional(),
  }),
});

export type Site = z.infer<typeof Site>;
