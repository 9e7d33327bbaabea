import { BUTTONS, buttonText } from './buttons';
import type { Classified } from './classify-fields';
import type { Role } from './compose-form';
import { attributeWords } from './fold';
import { senseOf } from './lexicon';
import { isShown } from './visible';

const CONTROLS = `${BUTTONS},a,[tabindex],[data-testid],[data-test-id],[data-target]`;
const RECIPIENTS = /(?:^| )(?:address|recipients|receiver|receivers|to)(?: |$)/;

/** Controls in `scope` that show rows of recipients that are hidden for now. */
export function revealControls(
  scope: Element,
  fields: Classified[],
): Partial<Record<Role, Element>> {
  const reveal: Partial<Record<Role, Element>> = {};
  const missing = (['cc', 'bcc', 'to'] as const).filter(
    (role) => !fields.some(({ meaning, shape }) => meaning === role && shape !== 'select'),
  );
  if (missing.length === 0) return reveal;
  for (const control of scope.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (control.matches('input,textarea,select,label') || control.isContentEditable) continue;
    if (control.querySelector('input:not([type=hidden]),textarea,select,[contenteditable]'))
      continue;
    const text = buttonText(control);
    if (!text || text.length > 30) continue;
    const sense = senseOf(text);
    const has = missing.filter((role) => !reveal[role] && (sense.get(role) ?? 0) >= 0.6);
    if (has.length === 0) {
      if (
        missing.includes('to') &&
        !reveal.to &&
        RECIPIENTS.test(namesOf(control)) &&
        isShown(control)
      )
        reveal.to = control;
      continue;
    }
    if (!isShown(control)) continue;
    for (const role of has) reveal[role] = control;
  }
  return reveal;
}

function namesOf(control: Element): string {
  return ['data-testid', 'data-test-id', 'id', 'class']
    .map((name) => attributeWords(control.getAttribute(name) ?? ''))
    .join(' ');
}
