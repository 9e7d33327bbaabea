import { BUTTONS, buttonText } from './buttons';
import type { Classified } from './classify-fields';
import type { Role } from './compose-form';
import { attributeWords } from './fold';
import { senseOf } from './lexicon';
import { parentOf } from './page-tree';
import { isShown } from './visible';

const CONTROLS = `${BUTTONS},a,[tabindex],[data-testid],[data-test-id],[data-target]`;
const RECIPIENTS = /(?:^| )(?:address|recipients|receiver|receivers|to)(?: |$)/;
/** What pictures that show hidden recipients are called; seen in Cypht 2.12. */
const UNFOLDS = /(?=.*\b(?:toggle|show|expand|more)\b).*\b(?:recipients?|cc|copies)\b/;
/** Rows that compose forms hide. */
export type Hideable = 'to' | 'cc' | 'bcc';

/** Attributes by which a button names the menu that it opens. */
const OPENS = ['aria-controls', 'aria-owns', 'data-popup', 'data-target'];

/** Controls in `scope` that show rows of recipients that are hidden for now, or open a menu that does. */
export function revealControls(
  scope: Element,
  fields: Classified[],
): Partial<Record<Role, Element>> {
  const reveal: Partial<Record<Role, Element>> = {};
  const missing = (['cc', 'bcc', 'to'] as const).filter(
    (role) => !fields.some(({ meaning, shape }) => meaning === role && shape !== 'select'),
  );
  if (missing.length === 0) return reveal;
  const near = fields.find(({ meaning }) => meaning === 'to')?.element ?? fields[0]?.element;
  const controls = [...controlsIn(scope), ...drawnControls(scope, near)].filter(isShown);
  for (const role of missing) {
    reveal[role] =
      nearest(
        controls.filter((control) => means(control, role)),
        near,
      ) ??
      controls.find((control) => menuOf(control)?.some((item) => means(item, role))) ??
      (role === 'to'
        ? controls.findLast((control) => !senses(control) && RECIPIENTS.test(namesOf(control)))
        : hides(scope, role)
          ? nearest(
              controls.filter((control) => !buttonText(control) && UNFOLDS.test(namesOf(control))),
              near,
            )
          : undefined);
    if (!reveal[role]) delete reveal[role];
  }
  return reveal;
}

/** Whether a field that calls itself `role` waits in `scope`, unseen. */
const hides = (scope: Element, role: Hideable) =>
  [...scope.querySelectorAll<HTMLInputElement>('input, textarea')].some(
    (field) =>
      new RegExp(`\\b${role}\\b`).test(attributeWords(`${field.name} ${field.placeholder}`)) &&
      !isShown(field),
  );

/** The shown controls in `page` that name `role`: what a menu brings is told by looking before and after. */
export function shownControls(page: Document, role: Hideable): HTMLElement[] {
  return controlsIn(page).filter((control) => means(control, role) && isShown(control));
}

function controlsIn(scope: ParentNode): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) =>
      !control.matches('input,textarea,select,label,[disabled],[aria-disabled=true],.disabled') &&
      !control.isContentEditable &&
      !control.querySelector('input:not([type=hidden]),textarea,select,[contenteditable]'),
  );
}

const MOST_AROUND = 400;

/**
 * Bare words near the recipients that open a row of copies, told from text by nothing but the pointer (Horde's
 * "Add Cc", seen 2026-11).
 */
function drawnControls(scope: Element, near: Element | undefined): HTMLElement[] {
  let around: Element | null = null;
  for (let at = near ? parentOf(near) : null; at; at = at === scope ? null : parentOf(at)) {
    if (at.getElementsByTagName('*').length > MOST_AROUND) break;
    around = at;
  }
  return [...(around?.querySelectorAll<HTMLElement>('span,div') ?? [])].filter(
    (word) =>
      word.childElementCount === 0 &&
      word.textContent.length < 30 &&
      getComputedStyle(word).cursor === 'pointer' &&
      (means(word, 'cc') || means(word, 'bcc')),
  );
}

function textOf(control: Element): string {
  const text = buttonText(control);
  return text.length > 30 ? '' : text;
}

const means = (control: Element, role: Hideable) =>
  (senseOf(textOf(control)).get(role) ?? 0) >= 0.6;

const senses = (control: Element) =>
  (['cc', 'bcc', 'to'] as const).some((role) => means(control, role));

/** The items of the hidden menu that `control` opens, where it names one. */
function menuOf(control: Element): HTMLElement[] | undefined {
  for (const name of OPENS) {
    const id = control.getAttribute(name)?.replace(/^#/, '');
    const menu = id ? control.ownerDocument.getElementById(id) : null;
    if (menu && !isShown(menu)) return controlsIn(menu);
  }
  return undefined;
}

/** The control with the fewest steps up to an element that also holds `field`. */
function nearest(controls: HTMLElement[], field?: Element): HTMLElement | undefined {
  if (!field) return controls.at(-1);
  const steps = (control: HTMLElement) => {
    let count = 0;
    for (let around: Element | null = control; around; around = around.parentElement) {
      if (around.contains(field)) return count;
      count++;
    }
    return count;
  };
  return controls.sort((a, b) => steps(a) - steps(b))[0];
}

function namesOf(control: Element): string {
  return ['data-testid', 'data-test-id', 'id', 'class']
    .map((name) => attributeWords(control.getAttribute(name) ?? ''))
    .join(' ');
}
