import { isBegun } from './begun';
import type { ComposeForm, Role } from './compose-form';
import { fillForm } from './fill-form';
import { findForm } from './find-form';
import type { Answer, Draft, Task } from './task';
import { isInput } from './write-input';

const draftsIn = (page: Document): ComposeForm[] => {
  const form = findForm(page);
  return form ? [form, ...(form.rivals ?? [])] : [];
};

function describe(form: ComposeForm): Draft {
  const { kind, site, fields } = form;
  const { subject, body } = fields;
  const words = (field?: Element) =>
    (!field ? '' : isInput(field) ? field.value : (field.textContent ?? '')).trim();
  return {
    kind,
    site,
    roles: Object.keys(fields) as Role[],
    label: (words(subject) || words(body)).slice(0, 60),
    begun: isBegun(form),
  };
}

/** Does in `page` what the popup asks, and tells what became of it. */
export async function runTask(page: Document, task: Task): Promise<Answer> {
  const drafts = draftsIn(page);
  if (task.do === 'fill') {
    const draft = task.draft ?? 0;
    const form = drafts[draft];
    if (form) {
      const again = () => draftsIn(page)[draft] ?? null;
      return { report: await fillForm(form, task.letter, { own: task.own, again }) };
    }
  }
  return { drafts: drafts.map(describe), frames: [] };
}
