import type { Letter } from '../appeal/letter';
import { mentions } from './addresses';
import type { ComposeForm, Role } from './compose-form';
import { fillForm } from './fill-form';
import { wordsOf } from './lines';
import { heldBy, holds, isRecipients, standingOf } from './read-field';
import type { FieldReport, FillReport } from './report';
import { type Acts, watchUser } from './user-acts';
import { wordsFor } from './words';
import type { LetterFile } from './write-file';

/** How long a page is watched after a fill, and how often it is looked at, in ms. */
const LONGEST = 4000;
const EVERY = 500;

export type SecondLook = {
  form: ComposeForm;
  letter: Letter;
  file?: LetterFile;
  report: FillReport;
  /** Finds the form again, where the page has drawn it anew. */
  again: () => ComposeForm | null;
  /** The page had just opened when it was filled, and may set itself up once more. */
  fresh: boolean;
  /** Ends the watch. */
  signal: AbortSignal;
};

/**
 * Watches what was reported as filled for some seconds more, and gives the report anew whenever a field no
 * longer holds the letter without the writer's doing. A fresh draft that nobody touched and that emptied
 * itself is filled once more. Changes nothing else in the page.
 */
export async function* lookAgain(look: SecondLook): AsyncGenerator<FillReport> {
  const { form, letter, file, again, signal } = look;
  let { report, fresh } = look;
  const words = wordsFor(form, letter, file?.name);
  const pages = new Set(Object.values(form.fields).map((field) => field.ownerDocument));
  const fields = () => fieldsNow(report, form, again);
  let acts = watchUser(pages, fields);
  try {
    for (let since = 0; since < LONGEST; since += EVERY) {
      await pause(EVERY, signal);
      if (signal.aborted || acts.commanded()) return;
      const there = fields();
      if (!there.size && acts.clicked()) return;
      const denied = report.fields.filter(
        ({ role, outcome, held }) =>
          outcome === 'filled' &&
          !stands(role, there.get(role), words[role] ?? '', held ?? '', form) &&
          !isWriters(role, there.get(role), words[role] ?? '', acts),
      );
      if (!denied.length) continue;
      if (fresh && acts.none() && denied.every(({ role }) => isEmpty(role, there.get(role)))) {
        fresh = false;
        acts.stop();
        const second = await fillForm(again() ?? form, letter, { file, again });
        acts = watchUser(pages, fields);
        const restored = new Map(second.fields.map((field) => [field.role, field]));
        const still = denied.filter(({ role }) => restored.get(role)?.outcome !== 'filled');
        if (!still.length) continue;
      }
      report = withChanges(report, denied, fields());
      yield report;
    }
  } finally {
    acts.stop();
  }
}

/** The filled fields as they are now; one that the page took away is not among them. */
function fieldsNow({ fields }: FillReport, form: ComposeForm, again: SecondLook['again']) {
  const filled = fields.filter(({ outcome }) => outcome === 'filled');
  let found: ComposeForm | null | undefined;
  const now = new Map<Role, Element>();
  for (const { role } of filled) {
    let field = form.fields[role];
    if (!field?.isConnected) {
      if (found === undefined) found = again();
      field = found?.fields[role];
    }
    if (field?.isConnected) now.set(role, field);
  }
  return now;
}

/** Whether the letter's words still stand in a field, of which `before` was read back when it was filled. */
function stands(
  role: Role,
  field: Element | undefined,
  words: string,
  before: string,
  form: ComposeForm,
): boolean {
  if (!field) {
    // A row of recipients folds up into words when it is left.
    const rest = Object.values(form.fields).find((other) => other.isConnected);
    const shown = rest?.ownerDocument.body;
    return (
      isRecipients(role) &&
      shown !== undefined &&
      words.split(', ').every((address) => mentions(shown, address))
    );
  }
  if (!holds(role, field, words)) return false;
  if (isRecipients(role) || role === 'attachment') return true;
  // What is put below it, such as a signature, is the page's affair; the letter a second time is not.
  const first = wordsOf(words.split('\n'))[0];
  const times = (text: string) => wordsOf(text.split('\n')).filter((line) => line === first).length;
  return times(heldBy(role, field)) <= Math.max(1, times(before));
}

/** Whether it was the writer who changed the field: by what they did, or by how much of the letter is left. */
function isWriters(role: Role, field: Element | undefined, words: string, acts: Acts): boolean {
  if (acts.typedIn(role)) return true;
  if (!field || !acts.editedIn(role)) return false;
  const linesIn = (text: string) => wordsOf(text.split(isRecipients(role) ? ', ' : '\n'));
  const held = new Set(linesIn(heldBy(role, field)));
  const lines = linesIn(words);
  return lines.filter((line) => held.has(line)).length * 2 > lines.length;
}

function isEmpty(role: Role, field: Element | undefined): boolean {
  if (!field) return false;
  if (isRecipients(role)) return heldBy(role, field).trim() === '';
  return !standingOf(field).own.some(({ text }) => text.trim());
}

function withChanges(
  report: FillReport,
  denied: FieldReport[],
  there: Map<Role, Element>,
): FillReport {
  const roles = new Set(denied.map(({ role }) => role));
  const fields = report.fields.map((before): FieldReport => {
    const { role } = before;
    if (!roles.has(role)) return before;
    const field = there.get(role);
    const held = field && heldBy(role, field);
    return { role, outcome: 'differs', held, reason: whatHappened(held) };
  });
  return { ...report, fields, changed: true };
}

function whatHappened(held: string | undefined): string {
  if (held === undefined) return 'It was filled, and then the page took this field away.';
  return held.trim()
    ? 'It was filled, and then the page changed it. Nothing was written over that.'
    : 'It was filled, and then the page emptied it.';
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
