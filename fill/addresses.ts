import { isInput } from './write-input';

const ADDRESS = /[^\s@<>()[\]",;:'|]+@[^\s@<>()[\]",;:'|]+\.[^\s@<>()[\]",;:'|.]+/g;

// Editors keep carets apart with them, and right-to-left pages set addresses in isolates.
const INVISIBLE = /[\u200b-\u200f\u2060-\u2069\ufeff]/g;

/** The addresses in `text`, in small letters (RFC 5321 lets the local part differ by case; no one's does). */
export const addressesIn = (text: string): string[] =>
  (text.replace(INVISIBLE, '').match(ADDRESS) ?? []).map((address) => address.toLowerCase());

/** Where chips say whom they stand for: Gmail, Outlook, Yahoo, Zoho and others, seen 2018 to 2026. */
const TELLING = /^(title|value|aria-label|data-.*)$/;

/** Text typed into `field` that is not a chip yet. */
export function pendingIn(field: Element): string {
  if (isInput(field)) return field.value;
  let text = '';
  for (const node of field.childNodes) {
    const element = node as HTMLElement;
    // Chips in an editing host are islands that cannot be edited, or elements that tell an address.
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent;
    else if (element.isContentEditable && !tells(element)) text += pendingIn(element);
  }
  return text.replace(INVISIBLE, '');
}

const tells = (element: Element) =>
  [...element.attributes].some(
    ({ name, value }) => TELLING.test(name) && addressesIn(value).length > 0,
  );

/** Whether a widget keeps its value in `input`: it is hidden, and so is no word that would name it. RainLoop 1.17. */
function keepsValue(input: Element): boolean {
  const unseen = (element: Element) => element.getClientRects().length === 0;
  if (!unseen(input) || input.matches('[placeholder], [aria-label], [title]')) return false;
  let hidden = input;
  while (hidden.parentElement && unseen(hidden.parentElement)) hidden = hidden.parentElement;
  return !hidden.textContent.trim();
}

/**
 * The part of the page that holds `field` and its chips: as far up as no other field to write in is inside.
 */
export function rowOf(field: Element): Element {
  const others =
    'input:not([type=hidden], [type=checkbox], [tabindex="-1"]), textarea:not([tabindex="-1"]), select, iframe, [contenteditable]:not([contenteditable=false])';
  let row = field;
  for (let up = field.parentElement; up; up = up.parentElement) {
    const inside = [...up.querySelectorAll(others)].filter(
      (other) => other !== field && !field.contains(other) && !keepsValue(other),
    );
    if (inside.length || up.matches('form, body, dialog, [role=dialog]')) break;
    row = up;
  }
  return row;
}

/** Whether `element` is a part of what a field suggests or announces: a list that it controls, or one laid over the page. */
function suggests(element: Element, row: Element, field: Element): boolean {
  if (element.closest('[role=status], [aria-live], datalist, select')) return true;
  // A label may give an example in its words; one around the whole field has the chips inside.
  const label = element.closest('label');
  if (label && (element === label || !label.contains(field))) return true;
  const list = element.closest('[role=listbox]');
  // SOGo and Gmail call the row of chips itself a list box.
  if (!list || list.contains(field)) return false;
  const controlled = `${field.getAttribute('aria-controls')} ${field.getAttribute('aria-owns')}`;
  if (list.id && controlled.split(' ').includes(list.id)) return true;
  for (let up: Element | null = list; up && up !== row; up = up.parentElement) {
    if (/absolute|fixed/.test(getComputedStyle(up).position)) return true;
  }
  return false;
}

/** Whether the row of `field` tells `address` in any way at all, seen or not. */
export const mentions = (field: Element, address: string): boolean =>
  pendingIn(field).toLowerCase().includes(address.toLowerCase()) ||
  rowOf(field).outerHTML.toLowerCase().includes(address.toLowerCase());

/** The addresses that stand as chips beside `field`, each as often as it is shown, in the page's order. */
export function chipsBeside(field: Element): string[] {
  const row = rowOf(field);
  const found: { address: string; element: Element }[] = [];
  const seen = (address: string, element: Element) => {
    // One chip tells its address in several ways: in its title, its text and its "remove" button.
    const told = found.some(
      (chip) =>
        chip.address === address &&
        (chip.element.contains(element) ||
          chipOf(chip.element, row, field) === chipOf(element, row, field)),
    );
    if (!told) found.push({ address, element });
  };
  for (const element of row.querySelectorAll('*')) {
    if (element === field || element.contains(field) || suggests(element, row, field)) continue;
    for (const { name, value } of element.attributes) {
      if (TELLING.test(name)) for (const address of addressesIn(value)) seen(address, element);
    }
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = words.map((node) => (node as Text).data).join('');
    for (const address of addressesIn(text)) seen(address, element);
  }
  return found.map(({ address }) => address);
}

/** The whole chip that `element` is a part of: the child of the list in which chips and field stand. */
function chipOf(element: Element, row: Element, field: Element): Element {
  let chip = element;
  while (chip.parentElement && chip.parentElement !== row && !chip.parentElement.contains(field)) {
    const siblings = [...chip.parentElement.children].filter(
      (child) => addressesIn(child.textContent).length,
    );
    if (siblings.length > 1) break;
    chip = chip.parentElement;
  }
  return chip;
}
