import type { Letter } from '../appeal/letter';
import { type ComposeForm, ROLES, type Role } from './compose-form';
import { leave } from './focus';
import { fold, sameLines, wordsOf } from './lines';
import type { FieldReport, FillReport } from './report';
import { moment, until, type Watch, watch } from './settle';
import { standingIn, standingInText } from './standing';
import { ORDER, wordsFor } from './words';
import { hostOf, isEditor, textsOf, writeEditor } from './write-editor';
import { isInput, locked, writeInput } from './write-input';
import { recipientsIn, writeRecipients } from './write-recipients';

/** What to do where the writer's own words stand; they are kept where nothing is said. */
export type Own = Partial<Record<Role, 'add above' | 'replace'>>;

export type FillOptions = {
  own?: Own;
  /** Finds the form again: pages draw their fields anew, and some only when asked. */
  again?: () => ComposeForm | null;
};

const RECIPIENTS: Role[] = ['to', 'cc', 'bcc'];
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/;

type Result = Omit<FieldReport, 'role'>;

/** What `field` holds, as it would be read by a person. */
function heldBy(role: Role, field: Element): string {
  if (RECIPIENTS.includes(role)) return [...new Set(recipientsIn(field))].join(', ');
  if (isInput(field)) return field.value;
  if (field.tagName === 'SELECT')
    return (field as HTMLSelectElement).selectedOptions[0]?.label ?? '';
  return textsOf(hostOf(field)).join('\n');
}

const standingOf = (field: Element) =>
  isInput(field) ? standingInText(field.value, field) : standingIn(hostOf(field));

/** Whether `field` holds `words` where the letter belongs: before any signature, quoted message or own words. */
function holds(role: Role, field: Element, words: string): boolean {
  if (RECIPIENTS.includes(role)) {
    const held = recipientsIn(field);
    return words
      .split(', ')
      .every((address) => held.filter((other) => other === address.toLowerCase()).length === 1);
  }
  if (isInput(field) && field.tagName === 'INPUT') return fold(field.value).startsWith(fold(words));
  const lines = wordsOf(heldBy(role, field).split('\n'));
  const wanted = wordsOf(words.split('\n'));
  return sameLines(lines.slice(0, wanted.length), wanted);
}

async function write(
  role: Role,
  field: HTMLElement,
  words: string,
  own: Own[Role],
  language: string,
): Promise<Result | null> {
  if (RECIPIENTS.includes(role)) {
    await writeRecipients(field, words.split(', '));
    return null;
  }
  const direction = RIGHT_TO_LEFT.test(language) ? 'rtl' : null;
  if (isInput(field)) {
    const { maxLength } = field;
    if (maxLength >= 0 && words.length > maxLength) {
      const reason = `This field takes ${maxLength} characters; the text has ${words.length}.`;
      return { outcome: 'missing', held: field.value, reason };
    }
    const { own: lines, below } = standingOf(field);
    const kept = below.map(({ text }) => text).join('\n');
    const end = field.value.length - kept.length;
    if (own === 'replace' || !lines.some(({ text }) => text.trim())) {
      if (below.length)
        writeInput(field, lines.length > 1 && !own ? words : `${words}\n\n`, 0, own ? end : 0);
      else writeInput(field, words, 0, field.value.length);
    } else writeInput(field, field.tagName === 'INPUT' ? `${words} ` : `${words}\n\n`, 0, 0);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    if (direction && field.tagName === 'TEXTAREA') field.dir = direction;
    leave(field);
    return null;
  }
  if (isEditor(field)) {
    const host = hostOf(field);
    const right = await writeEditor(host, words, { replace: own === 'replace', direction });
    leave(host);
    return right
      ? null
      : {
          outcome: 'differs',
          held: heldBy(role, field),
          reason: 'The page does not take the text.',
        };
  }
  return { outcome: 'missing', reason: 'This is no field that text can be written into.' };
}

/** Writes `letter` into `form` and reads every field back. Never sends. */
export async function fillForm(
  form: ComposeForm,
  letter: Letter,
  options: FillOptions = {},
): Promise<FillReport> {
  const { own = {}, again = () => null } = options;
  const words = wordsFor(form, letter);
  const results = new Map<Role, Result>();
  let fields = form.fields;
  const pages = new Set(Object.values(fields).map((field) => field.ownerDocument));
  const watched: Watch = watch(pages);

  const fieldOf = async (role: Role) => {
    if (fields[role]?.isConnected) return fields[role] as HTMLElement;
    const control = form.reveal?.[role] as HTMLElement | undefined;
    const find = () => {
      const field = fields[role]?.isConnected ? fields[role] : again()?.fields[role];
      if (field) fields = { ...fields, [role]: field };
      return Boolean(field);
    };
    if (!find() && control) {
      control.click();
      await until(find, 1500);
    }
    return fields[role] as HTMLElement | undefined;
  };

  for (const role of ORDER) {
    const text = words[role];
    if (!text) continue;
    const field = await fieldOf(role);
    if (!field) {
      results.set(role, { outcome: 'missing' });
      continue;
    }
    if (holds(role, field, text)) continue;
    const reason = locked(field);
    if (reason) {
      results.set(role, { outcome: 'missing', held: heldBy(role, field), reason });
      continue;
    }
    const standing = RECIPIENTS.includes(role) ? [] : standingOf(field).own;
    if (!own[role] && standing.some(({ text }) => text.trim())) {
      results.set(role, { outcome: 'kept', held: heldBy(role, field) });
      continue;
    }
    const result = await write(role, field, text, own[role], letter.language);
    if (result) results.set(role, result);
  }

  await moment();
  await until(() => watched.quietFor() > 30, 1500);
  watched.stop();
  for (const role of ORDER) {
    if (!words[role] || results.has(role)) continue;
    const field = (await fieldOf(role))!;
    const outcome = field && holds(role, field, words[role]) ? 'filled' : 'differs';
    results.set(role, { outcome, held: field && heldBy(role, field) });
  }
  return {
    kind: form.kind,
    site: form.site,
    fields: ROLES.flatMap((role) => (results.has(role) ? [{ role, ...results.get(role)! }] : [])),
  };
}
