import { fillForm } from './fill-form';
import { findForm } from './find-form';
import type { Answer, Task } from './task';

/** Does in `page` what the popup asks, and tells what became of it. */
export async function runTask(page: Document, task: Task): Promise<Answer> {
  const form = findForm(page);
  if (task.do === 'fill' && form) return { report: await fillForm(form, task.letter) };
  const drafts = form ? [form, ...(form.rivals ?? [])] : [];
  return {
    drafts: drafts.map(({ kind, site, fields }) => ({
      kind,
      site,
      roles: Object.keys(fields) as (keyof typeof fields)[],
      label: '',
    })),
    frames: [],
  };
}
