import { countryOption, holdsCountry } from './choose-country';
import type { Role } from './compose-form';
import { holdsNumber } from './fax-number';
import { linesOf, sameLines, wordsOf } from './lines';
import { type Standing, standingIn, standingInText } from './standing';
import { hostOf } from './write-editor';
import { filesIn, holdsFile, isFileInput } from './write-file';
import { isInput } from './write-input';
import { recipientsIn } from './write-recipients';

export const isRecipients = (role: Role) => role === 'to' || role === 'cc' || role === 'bcc';

const isSelect = (field: Element): field is HTMLSelectElement => field.tagName === 'SELECT';

/** What `field` holds, as a person would read it. */
export function heldBy(role: Role, field: Element): string {
  if (isRecipients(role)) return recipientsIn(field).join(', ');
  if (isFileInput(field)) return filesIn(field);
  if (isInput(field)) return field.value;
  if (isSelect(field)) return field.selectedOptions[0]?.label ?? '';
  return linesOf(hostOf(field))
    .map(({ text }) => text)
    .join('\n');
}

/** What stands in a field for text, the writer's own words apart from a signature or quoted message. */
export const standingOf = (field: Element): Standing =>
  isInput(field) ? standingInText(field.value, field) : standingIn(hostOf(field));

/**
 * Whether `field` holds `words` where they belong: before any signature, quoted message or own words, of
 * which nothing but `kept` is to be left. Without `kept`, whatever follows is the writer's.
 */
export function holds(role: Role, field: Element, words: string, kept?: string): boolean {
  if (isRecipients(role)) {
    const held = recipientsIn(field);
    const times = (address: string) => held.filter((other) => other === address).length;
    return words.split(', ').every((address) => times(address.toLowerCase()) === 1);
  }
  if (isFileInput(field)) return holdsFile(field, words);
  if (isSelect(field)) return countryOption(field, words)?.selected === true;
  if (role === 'faxCountry') return isInput(field) && holdsCountry(field, words);
  const held = heldBy(role, field);
  if (role === 'faxNumber') return holdsNumber(held, words, true);
  if (/Phone|Fax$/.test(role)) return held.replace(/\D/g, '') === words.replace(/\D/g, '');
  // An input has no lines; what is one word to it may be several lines to the letter.
  const linesIn = (text: string) =>
    wordsOf(field.tagName === 'INPUT' ? text.split(/\s/) : text.split('\n'));
  const [lines, wanted] = [linesIn(held), linesIn(words)];
  if (kept !== undefined) return sameLines(lines, [...wanted, ...linesIn(kept)]);
  return sameLines(lines.slice(0, wanted.length), wanted);
}

/** What of a field's text stays below a letter that is written into it. */
export function keptIn(field: Element, replace: boolean): string {
  const { own, below } = standingOf(field);
  return [...(replace ? [] : own), ...below].map(({ text }) => text).join('\n');
}
