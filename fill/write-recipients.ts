import { addressesIn, chipsBeside, pendingIn } from './addresses';
import { enter, leave } from './focus';
import { strike } from './keys';
import { paste } from './paste';
import { until } from './settle';
import { complete, isInput, writeInput } from './write-input';

/** What builders of chip fields call their parts. */
const CHIP_WORDS =
  /chip|token|\btags?\b|tag-?input|taginput|pill|bubble|recipient-?(input|list|editor)|select2|multi-?(value|select)|editableaddr|peoplekit/i;

/** Whether `field` stands alone in a box whose parts flow over several lines, as chips do. Raven, Bulwark (2026). */
function hasRoomForChips({ parentElement }: Element): boolean {
  if (parentElement?.childElementCount !== 1) return false;
  const { display, flexWrap } = getComputedStyle(parentElement);
  return display.endsWith('flex') && flexWrap === 'wrap';
}

/** Whether what is typed into `field` becomes chips: it is no plain input, or stands in a list of chips. */
export function makesChips(field: Element): boolean {
  if (!isInput(field)) return true;
  if (chipsBeside(field).length || hasRoomForChips(field)) return true;
  let element: Element | null = field;
  for (let i = 0; i < 4 && element && !element.matches('form, body, td, [role=dialog]'); i++) {
    const { tagName, id }: Element = element;
    if (tagName === 'LI' || element.matches('[role=listitem], [role=option], [role=row]'))
      return true;
    if (
      CHIP_WORDS.test(
        `${tagName} ${id} ${element.getAttribute('class')} ${element.getAttribute('name')}`,
      )
    )
      return true;
    element = element.parentElement;
  }
  return false;
}

/** All recipients that the field holds: chips, and addresses not yet made into one. */
export const recipientsIn = (field: Element): string[] => [
  ...chipsBeside(field),
  ...addressesIn(pendingIn(field)),
];

function typeInto(field: HTMLElement, text: string) {
  if (isInput(field)) {
    const { length } = field.value;
    writeInput(field, text, length, length);
    return;
  }
  const page = field.ownerDocument;
  const selection = page.getSelection()!;
  selection.selectAllChildren(field);
  selection.collapseToEnd();
  page.execCommand('insertText', false, text);
}

function erase(field: HTMLElement) {
  if (isInput(field)) writeInput(field, '', field.value.length - 1, field.value.length);
  else field.ownerDocument.execCommand('delete');
}

/** Takes away what was typed into `field` and is no chip yet. */
function clear(field: HTMLElement) {
  if (isInput(field)) writeInput(field, '', 0, field.value.length);
  else {
    for (let typed = pendingIn(field); typed; ) {
      erase(field);
      const left = pendingIn(field);
      if (left.length >= typed.length) return;
      typed = left;
    }
  }
}

/**
 * Makes `address` a chip: gives one sign after another by which widgets know that an address is complete, and
 * stops at the first that is understood. `find` gives the field, which some widgets draw anew for each chip.
 */
async function addChip(find: () => HTMLElement | undefined, address: string): Promise<boolean> {
  const key = address.toLowerCase();
  const pending = (field: Element) => addressesIn(pendingIn(field)).includes(key);
  const committed = () => {
    const field = find();
    return field !== undefined && !pending(field) && chipsBeside(field).includes(key);
  };
  const type = (field: HTMLElement) => {
    if (!pending(field) && !committed()) typeInto(field, address);
  };
  // Outlook, Proton and Tuta read the separator from the text.
  const separate = (separator: string) => async (field: HTMLElement) => {
    if (!pending(field)) return;
    typeInto(field, separator);
    if (!(await until(committed, 8)) && pendingIn(field).endsWith(separator)) erase(field);
  };
  /** Each answers whether the page took it upon itself, and so will make a chip of it in a moment. */
  const signs: ((field: HTMLElement) => unknown)[] = [
    // Gmail: https://github.com/InboxSDK/InboxSDK, set-recipients.ts (2026)
    (field) => paste(field, address) && until(() => pending(field) || committed(), 300),
    type,
    (field) => strike(field, ','),
    (field) => strike(field, ';'),
    separate(','),
    separate(';'),
    (field) => strike(field, 'Enter'),
    (field) => isInput(field) && complete(field),
    leave,
  ];
  for (const sign of signs) {
    const field = find();
    if (!field) return false;
    if (field.ownerDocument.activeElement !== field) enter(field);
    const taken = await sign(field);
    // An input does nothing of its own about a paste, and little about mere text.
    const patience = taken ? 300 : sign === signs[0] || sign === type ? 0 : 8;
    if (await until(committed, patience)) return true;
  }
  return until(committed, 300);
}

/** Whether the writer's own words stand in `field` that are no chip, or not one yet: whom they mean is not known. */
export function hasOwnAddresses(field: Element): boolean {
  const typed = pendingIn(field).trim();
  if (!typed) return false;
  if (isInput(field) && !makesChips(field)) return true;
  // Behind the chips of some widgets stands a field that holds them all.
  const chips = chipsBeside(field);
  const addresses = addressesIn(typed);
  return addresses.length ? addresses.some((address) => !chips.includes(address)) : isInput(field);
}

/**
 * Adds `addresses` to a recipient field, in their order; those that are there are not doubled, and chips
 * that are there stay. A chip field gets them one at a time, a plain one all at once.
 */
export async function writeRecipients(
  find: () => HTMLElement | undefined,
  addresses: string[],
  replace: boolean,
): Promise<void> {
  const field = find()!;
  const there = new Set(recipientsIn(field));
  const missing = addresses.filter((address) => !there.has(address.toLowerCase()));
  if (isInput(field) && !makesChips(field)) {
    const standing = field.value.replace(/[\s,;]+$/, '');
    const text = replace ? addresses : [...(standing ? [standing] : []), ...missing];
    writeInput(field, text.join(', '), 0, field.value.length);
    complete(field);
    return;
  }
  const typed = hasOwnAddresses(field)
    ? pendingIn(field)
        .trim()
        .replace(/[\s,;]+$/, '')
    : '';
  if (typed && replace) clear(field);
  else if (typed) typeInto(field, ', ');
  for (const address of missing) {
    if (await addChip(find, address)) continue;
    // It looked like a chip field and is a plain one.
    const plain = find();
    if (address === missing[0] && plain && isInput(plain) && pendingIn(plain).includes(address)) {
      const standing = typed && !replace ? [typed] : [];
      writeInput(plain, [...standing, ...missing].join(', '), 0, plain.value.length);
      complete(plain);
    }
    return;
  }
  const last = find();
  if (last) leave(last);
}
