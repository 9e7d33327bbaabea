import type { Letter } from '../appeal/letter';
import type { ComposeForm } from './compose-form';
import type { FieldReport, FillReport } from './report';

/** Writes `letter` into `form` and reads every field back. Never sends. */
export async function fillForm(form: ComposeForm, letter: Letter): Promise<FillReport> {
  const fields: FieldReport[] = [];
  for (const role of ['subject', 'body', 'to'] as const) {
    const field = form.fields[role] as HTMLInputElement | undefined;
    if (!field) {
      fields.push({ role, outcome: 'missing' });
      continue;
    }
    const text = role === 'to' ? letter.to.join(', ') : letter[role];
    field.focus();
    field.ownerDocument.execCommand('insertText', false, text);
    fields.push({ role, outcome: field.value === text ? 'filled' : 'differs', held: field.value });
  }
  return { kind: form.kind, site: form.site, fields };
}
