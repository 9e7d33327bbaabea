/** The window of an element's own frame: its event constructors are the ones its page knows. */
export const viewOf = (element: Element) => element.ownerDocument.defaultView ?? window;

// While the popup is open the page has no focus: focus() moves document.activeElement, but the browser
// fires no event, and CKEditor 5, Squire and React's selection plugin wait for one.
function tell(element: Element, types: string[], other: Element | null) {
  const { FocusEvent } = viewOf(element);
  for (const type of types) {
    const bubbles = type.startsWith('focus') && type !== 'focus';
    element.dispatchEvent(new FocusEvent(type, { bubbles, composed: true, relatedTarget: other }));
  }
}

/** Whether `element` has the focus and has been told so. */
export const isEntered = (element: Element): boolean =>
  entered === element && element.ownerDocument.activeElement === element;

let entered: Element | null = null;

/** Gives `element` the focus, and tells it so where the browser does not. */
export function enter(element: HTMLElement): void {
  const page = element.ownerDocument;
  if (page.defaultView !== window) page.defaultView?.focus();
  element.focus({ preventScroll: true });
  if (!page.hasFocus()) tell(element, ['focus', 'focusin'], null);
  entered = element;
}

/** Takes the focus from `element` as a person does who goes on to the next field. */
export function leave(element: HTMLElement): void {
  const unfocused = !element.ownerDocument.hasFocus();
  element.blur();
  entered = null;
  if (unfocused && element.isConnected) tell(element, ['blur', 'focusout'], null);
}
