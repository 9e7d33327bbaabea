import * as z from 'zod/mini';

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
const tag = z.string().check(z.refine(isTag));

/** Everything the writer can choose. Absent means: as when nothing was ever chosen. */
export const Settings = z.strictObject({
  /** Whether `writer` may hold anything. */
  keepDetails: z.optional(z.boolean()),
  /** Stored only if the writer says so. */
  writer: z.strictObject({
    name: z.optional(words),
    place: z.optional(words),
    country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))), // ISO 3166-1 alpha-2
    // As the settings' own field takes it, "me@localhost" too.
    email: z.optional(z.email({ pattern: z.regexes.html5Email })),
    phone: z.optional(words),
    fax: z.optional(words),
    /** Its lines with commas between them. */
    street: z.optional(words),
    sentence: z.optional(words),
  }),
  /** Drawn once, so that this writer's letters differ from others' and stay the same. */
  seed: z.optional(words),
  /** Of the interface; the browser's when absent. */
  language: z.optional(tag),
  /** Preferred for letters; as each case asks when absent. */
  letterLanguage: z.optional(tag),
  /** By which service a fax goes from the webmail: one of data/fax-gateways.json, or a pattern of one's own. */
  faxGateway: z.optional(
    z.union([
      z.strictObject({ id: words }),
      z.strictObject({ pattern: words, faxesBody: z.boolean() }),
    ]),
  ),
  practiceRemoved: z.optional(z.boolean()),
});

/** Whether `Intl` takes it as a language (BCP 47). */
function isTag(text: string): boolean {
  try {
    return Boolean(new Intl.Locale(text));
  } catch {
    return false;
  }
}
