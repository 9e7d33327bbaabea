import type { Letter } from '../appeal/letter';
import { mentions } from './addresses';
import { type ComposeForm, ROLES, type Role } from './compose-form';
import { heldBy, holds, isRecipients, keptIn, standingOf } from './read-field';
import { quotesMail } from './reply';
import type { FieldReport, FillReport, Outcome } from './report';
import { fieldOf } from './reveal';
import { settled, watch } from './settle';
import { ORDER, wordsFor } from './words';
import { type OwnWords, writeField } from './write-field';
import type { LetterFile } from './write-file';
import { isInput } from './write-input';
import { hasOwnAddresses, recipientsIn } from './write-recipients';

export type Own = Partial<Record<Role, OwnWords>>;

export type FillOptions = {
  /** What to do where the writer's own words stand; kept where nothing is said. */
  own?: Own;
  /** The letter as a file, where the form takes one only. */
  file?: LetterFile;
  /** Finds the form again: pages draw their fields anew, and some only when asked. */
  again?: () => ComposeForm | null;
};

const holdSubmit = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Writes `letter` into `form` and reads every field back. Never sends. */
export async function fillForm(
  form: ComposeForm,
  letter: Letter,
  { own = {}, file, again = () => form }: FillOptions = {},
): Promise<FillReport> {
  const words = wordsFor(form, letter, file?.name);
  const roles = ORDER.filter((role) => words[role]);
  /** What stays below the words in each field that is written. */
  const kept = new Map<Role, string>();
  const fields = new Map<Role, HTMLElement>();
  const results = new Map<Role, Omit<FieldReport, 'role'>>();
  const pages = new Set(Object.values(form.fields).map((field) => field.ownerDocument));
  const before = document.activeElement as HTMLElement | null;
  const page = watch(pages);
  const quotes = quotesMail(form);
  const rich = Object.values(form.fields).some((field) => !isInput(field));
  // A page may take the end of a field for the end of the form.
  for (const { defaultView } of pages) defaultView?.addEventListener('submit', holdSubmit, true);

  const { to, body } = form.fields;
  /** Somebody's own letter stays in the body. */
  const keepsBody = () =>
    body !== undefined &&
    !own.body &&
    !holds('body', body, words.body ?? '') &&
    standingOf(body).own.some(({ text }) => text.trim());
  const goesElsewhere =
    to &&
    !own.to &&
    !holds('to', to, words.to ?? '') &&
    (hasOwnAddresses(to) || (recipientsIn(to).length > 0 && (form.reply || keepsBody())));

  /** Why nobody is added to this message unasked: somebody else's words or address would go along. */
  function heldBack(role: Role): string | undefined {
    if (!isRecipients(role) || own[role]) return undefined;
    if (goesElsewhere) {
      return 'This message goes to somebody else already, so nobody is added to it.';
    }
    return quotes
      ? 'This message answers or forwards another one, which would go along, so nobody is added to it.'
      : undefined;
  }

  async function write(role: Role) {
    const reason = heldBack(role);
    if (reason) {
      const there = form.fields[role];
      results.set(role, { outcome: 'kept', held: there && heldBy(role, there), reason });
      return;
    }
    const field = await fieldOf(form, role, again);
    if (!field) {
      results.set(role, { outcome: 'missing' });
      return;
    }
    if (!isRecipients(role) && !holds(role, field, words[role]!)) {
      kept.set(role, keptIn(field, own[role] === 'replace'));
    }
    fields.set(role, field);
    const { faxCountry } = form.fields;
    const writing = {
      role,
      field,
      again: () => again()?.fields[role] as HTMLElement | undefined,
      words: words[role]!,
      own: own[role],
      file,
      language: letter.language,
      country: { field: faxCountry, chosen: Boolean(faxCountry) && !results.has('faxCountry') },
    };
    const result = await writeField(writing).catch((error: unknown) => ({
      outcome: 'differs' as const,
      held: heldBy(role, field),
      reason: `The page failed: ${error}`,
    }));
    if (result) results.set(role, result);
  }
  /** A row of recipients may fold up when it is left; what it holds can be read all the same. */
  async function written(role: Role) {
    const field = fields.get(role);
    return field?.isConnected ? field : fieldOf(form, role, again);
  }
  const filled = (role: Role, field: Element) => holds(role, field, words[role]!, kept.get(role));

  try {
    for (const role of roles) await write(role);
    await settled(page, rich);
    // A fresh draft sets itself up some moments after it opens, and clears what was written before.
    let cleared = false;
    for (const role of roles) {
      const field = results.has(role) ? undefined : await written(role);
      if (!field || role === 'attachment' || filled(role, field)) continue;
      const held = isRecipients(role)
        ? words[role]!.split(', ').some((address) => mentions(field, address))
        : standingOf(field).own.some(({ text }) => text.trim());
      if (held) continue;
      cleared = true;
      await write(role);
    }
    if (cleared) await settled(page, rich);
    for (const role of roles) {
      if (results.has(role)) continue;
      const field = await written(role);
      const outcome = field && filled(role, field) ? 'filled' : 'differs';
      results.set(role, { outcome, held: field && heldBy(role, field) });
    }
  } finally {
    page.stop();
    for (const { defaultView } of pages)
      defaultView?.removeEventListener('submit', holdSubmit, true);
    // Nothing else has the focus by now; to give it back to the page itself would lay it out for nothing.
    if (before !== document.body) before?.focus?.({ preventScroll: true });
  }
  const wantsFile = !file && lacksRoom(form, results);
  if (wantsFile) {
    const reason = 'This service takes the letter as a file: save it as PDF and attach it here.';
    results.set('attachment', { outcome: 'missing', reason });
  }
  return {
    kind: form.kind,
    site: form.site,
    ...(wantsFile && { wantsFile }),
    fields: ROLES.flatMap((role) => (results.has(role) ? [{ role, ...results.get(role)! }] : [])),
  };
}

/** Whether a fax can take the letter as a file only: no field is there for its text, or none that holds all of it. */
function lacksRoom({ kind, fields }: ComposeForm, results: Map<Role, { outcome: Outcome }>) {
  if (kind !== 'fax' || !fields.attachment) return false;
  const text = fields.body ? 'body' : 'coverText';
  return !fields[text] || results.get(text)?.outcome === 'differs';
}
