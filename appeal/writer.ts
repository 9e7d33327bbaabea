/** The person who writes. Every detail is optional and stays on the machine. */
export type Writer = {
  name?: string;
  place?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  email?: string;
  phone?: string;
  fax?: string;
};

/** The lines below the close: what the writer gave, and nothing in place of what they did not. */
export function signature({ name, place }: Writer): string[] {
  return [name, place].filter((line) => line !== undefined);
}
