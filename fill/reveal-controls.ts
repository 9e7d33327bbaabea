import { BUTTONS, buttonText } from './buttons';
import type { Classified } from './classify-fields';
import type { Role } from './compose-form';
import { senseOf } from './lexicon';
import { isShown } from './visible';

/** Controls in `scope` that show the rows for copies while these are hidden. */
export function revealControls(
  scope: Element,
  fields: Classified[],
): Partial<Record<Role, Element>> {
  const reveal: Partial<Record<Role, Element>> = {};
  const has = (meaning: string) => fields.some((field) => field.meaning === meaning);
  for (const control of scope.querySelectorAll(
    `${BUTTONS},span[tabindex],[data-test-id],[data-testid]`,
  )) {
    const text = buttonText(control);
    if (!text || text.length > 40) continue;
    const sense = senseOf(text);
    for (const role of ['cc', 'bcc'] as const) {
      if (reveal[role] || has(role) || (sense.get(role) ?? 0) < 0.6 || !isShown(control)) continue;
      reveal[role] = control;
    }
  }
  return reveal;
}
