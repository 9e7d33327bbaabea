import { enter, viewOf } from './focus';

export type Input = HTMLInputElement | HTMLTextAreaElement;

/** Whether `element` is an input or textarea, of whatever frame. */
export const isInput = (element: Element): element is Input =>
  /^(INPUT|TEXTAREA)$/.test(element.tagName);

/** Why the page does not let `element` be changed, or null when it does. */
export function locked(element: Element): string | null {
  const field = element as Input;
  if (element.matches(':disabled, [aria-disabled=true]'))
    return 'The page has switched this field off.';
  if (field.readOnly === true || element.matches('[aria-readonly=true]')) {
    return 'The page does not let this field be changed.';
  }
  return null;
}

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
  if (field.selectionStart === null) field.select();
  else field.setSelectionRange(start, end);
  const typed = field.selectionStart === null ? wanted : text;
  field.ownerDocument.execCommand('insertText', false, typed);
  if (field.value === before && before !== wanted) setDirectly(field, wanted);
}
