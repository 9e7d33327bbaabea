import { chooseCountry } from './choose-country';
import type { Role } from './compose-form';
import { enter, leave } from './focus';
import { heldBy, holds, isRecipients, keptIn, standingOf } from './read-field';
import type { FieldReport } from './report';
import { hostOf, isEditor, writeEditor } from './write-editor';
import { isBlankNumber, writeFaxNumber } from './write-fax-number';
import { isFileInput, type LetterFile, writeFile } from './write-file';
import { type Input, isInput, replaceInput } from './write-input';
import { hasOwnAddresses, writeRecipients } from './write-recipients';

/** What to do where the writer's own words stand. */
export type OwnWords = 'add above' | 'replace' | undefined;

export type Writing = {
  role: Role;
  field: HTMLElement;
  /** The field, found again: some pages draw it anew while it is written. */
  again: () => HTMLElement | undefined;
  words: string;
  own: OwnWords;
  /** The letter as a file. */
  file?: LetterFile;
  /** BCP 47. */
  language: string;
  /** The selector beside the fax number, and whether it holds the number's country. */
  country: { field?: Element; chosen: boolean };
};

type Result = Omit<FieldReport, 'role'>;

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/;

/** Why the page does not let `field` be changed, or null when it does. Some are opened by entering them only. */
function locked(field: HTMLElement): string | null {
  if (field.matches('[readonly]:not(:disabled)')) {
    enter(field);
    if (field.matches('[readonly]')) leave(field);
  }
  if (field.matches(':disabled, [aria-disabled=true]'))
    return 'The page has switched this field off.';
  if (field.matches('[readonly], [aria-readonly=true], [contenteditable=false]')) {
    return 'The page does not let this field be changed.';
  }
  return null;
}

/** Text of an input or textarea: above everything or in place of the own words, a signature stays below. */
function writeText(field: Input, words: string, replace: boolean): Promise<boolean> {
  const kept = keptIn(field, replace).trimStart();
  const gap = kept && (field.tagName === 'INPUT' ? ' ' : '\n\n');
  return replaceInput(field, words + gap + kept, () => holds('body', field, words, kept));
}

/**
 * Writes one field, unless it holds the words already or the writer's own stand there. Answers with what
 * became of it as far as that is settled; null when it has been written and is to be read back.
 */
export async function writeField(writing: Writing): Promise<Result | null> {
  const { role, field, again, words, own, file, language, country } = writing;
  if (file && isFileInput(field) && !field.disabled) {
    return writeFile(field, file, own === 'replace');
  }
  if (holds(role, field, words)) return null;
  const held = heldBy(role, field);
  const reason = locked(field);
  if (reason) return { outcome: 'missing', held, reason };
  if (role === 'faxCountry') {
    const own = isInput(field) && held.trim() !== '' && writing.own !== 'replace';
    if (own) return { outcome: 'kept', held };
    const listed = field.tagName === 'SELECT' || isInput(field);
    if (listed && (await chooseCountry(field, words))) return null;
    return { outcome: 'missing', held, reason: `The country of ${words} was not found here.` };
  }
  if (isRecipients(role)) {
    if (!own && hasOwnAddresses(field)) return { outcome: 'kept', held };
    const current = () => (field.isConnected ? field : again());
    await writeRecipients(current, words.split(', '), own === 'replace');
    return null;
  }
  if (role === 'faxNumber') {
    if (!isBlankNumber(held) && own !== 'replace') return { outcome: 'kept', held };
    const refusal =
      country.field?.tagName === 'SELECT' && !country.chosen
        ? `The list of countries beside this field lacks the one of ${words}.`
        : await writeFaxNumber(field, words, country.chosen);
    return refusal ? { outcome: 'differs', held: heldBy(role, field), reason: refusal } : null;
  }
  if (!own && standingOf(field).own.some(({ text }) => text.trim()))
    return { outcome: 'kept', held };
  const refused = (reason: string): Result => ({
    outcome: 'differs',
    held: heldBy(role, field),
    reason,
  });
  const direction = RIGHT_TO_LEFT.test(language) ? 'rtl' : null;
  if (isInput(field)) {
    const { maxLength } = field;
    if (maxLength >= 0 && words.length > maxLength) {
      return refused(`This field takes ${maxLength} characters; the text has ${words.length}.`);
    }
    const taken = await writeText(field, words, own === 'replace');
    if (taken && direction && field.tagName === 'TEXTAREA') field.dir = direction;
    return taken ? null : refused('The page does not let the whole text stand in this field.');
  }
  if (!isEditor(field)) return { outcome: 'missing', reason: 'Nothing can be written here.' };
  const host = hostOf(field);
  const taken = await writeEditor(host, { text: words, replace: own === 'replace', direction });
  leave(host);
  return taken ? null : refused('This editor does not take the text as it is.');
}
