/** The person who writes. Every detail is optional and stays on the machine. */
export type Writer = {
  name?: string;
  place?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  email?: string;
  phone?: string;
  fax?: string;
  /** Street address, line by line: only when the writer wants it in this letter. */
  address?: string[];
  /** Drawn once per writer: the same seed writes the same letter each time. */
  seed?: string | number;
  /** The writer's own sentence, such as "As a nurse in Oslo, I …". */
  sentence?: string;
};

/**
 * A text on one line: no breaks, doubled spaces, control characters or turned direction; undefined when
 * nothing is to be seen.
 */
export function oneLine(typed: string | undefined): string | undefined {
  const line = typed
    ?.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  // Joiners shape names and emoji; alone, as in a name of a zero-width space, they are no name.
  return line && /[^\s\p{Cf}]/u.test(line) ? line : undefined;
}

/** The writer's own sentence with its mark at the end. */
export function ownSentence(typed: string | undefined, fullStop = '.'): string | undefined {
  const sentence = oneLine(typed);
  return sentence && (/[.!?…。！？]["”’»)]?$/.test(sentence) ? sentence : sentence + fullStop);
}
