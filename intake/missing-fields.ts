import type { ParsedCase } from './parsed-case';

/** Paths of what a document does not give, for the proof sheet to mark. */
export function missingFields(parsed: ParsedCase): string[] {
  const missing: string[] = [];
  if (!parsed.reference.ua) missing.push('reference.ua');
  if (!parsed.reference.index) missing.push('reference.index');
  for (const field of ['title', 'issued', 'deadline', 'summary'] as const)
    if (parsed[field] === undefined) missing.push(field);
  for (const field of ['countries', 'people', 'languages', 'appeals'] as const)
    if (parsed[field].length === 0) missing.push(field);
  for (const [i, appeal] of parsed.appeals.entries()) {
    if (appeal.to === undefined) missing.push(`appeals.${i}.to`);
    if (appeal.demands.length === 0) missing.push(`appeals.${i}.demands`);
    for (const [j, recipient] of appeal.recipients.entries()) {
      const path = `appeals.${i}.recipients.${j}`;
      if (!recipient.name && !recipient.title && !recipient.organisation)
        missing.push(`${path}.name`);
      if (!recipient.salutation) missing.push(`${path}.salutation`);
      if (!recipient.post) missing.push(`${path}.post`);
    }
  }
  return missing;
}
