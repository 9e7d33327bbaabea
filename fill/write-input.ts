import { enter, leave, viewOf } from './focus';
import { until } from './settle';

export type Input = HTMLInputElement | HTMLTextAreaElement;

/** Whether `element` is an input or textarea, of whatever frame. */
export const isInput = (element: Element): element is Input =>
  /^(INPUT|TEXTAREA)$/.test(element.tagName);

function setDirectly(field: Input, value: string) {
  const { HTMLInputElement, HTMLTextAreaElement, InputEvent } = viewOf(field);
  const { prototype } = field.tagName === 'INPUT' ? HTMLInputElement : HTMLTextAreaElement;
  // Past a setter that React lays on the element itself.
  Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, value);
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: value }),
  );
}

/**
 * Writes `text` in place of the characters from `start` to `end`, as if typed: one step of undo, and the
 * page's own listeners hear of it.
 */
export function writeInput(field: Input, text: string, start: number, end: number): void {
  const before = field.value;
  const wanted = before.slice(0, start) + text + before.slice(end);
  enter(field);
  // type=email and type=number have no selection to set, only all of it.
  const whole = field.selectionStart === null;
  if (whole) field.select();
  else field.setSelectionRange(start, end);
  const typed = whole ? wanted : text;
  let heard = false;
  field.addEventListener('input', () => (heard = true), { once: true, capture: true });
  if (typed) field.ownerDocument.execCommand('insertText', false, typed);
  else field.ownerDocument.execCommand('delete');
  if (!heard && field.value === before && before !== wanted) setDirectly(field, wanted);
}

/** Tells the page that `field` is complete, and goes on, as a person does. */
export function complete(field: Input): void {
  // The browser's own event comes with a real blur only.
  field.dispatchEvent(new (viewOf(field).Event)('change', { bubbles: true }));
  leave(field);
}

/**
 * Writes `text` as the whole value, and looks whether the page lets it be. Answers whether `right` came to
 * hold; the value is what it was before if not.
 */
export async function replaceInput(
  field: Input,
  text: string,
  right: () => boolean,
): Promise<boolean> {
  const before = field.value;
  writeInput(field, text, 0, before.length);
  complete(field);
  if (await until(right, 50)) return true;
  enter(field);
  field.ownerDocument.execCommand('undo');
  if (field.value !== before) setDirectly(field, before);
  complete(field);
  return false;
}
