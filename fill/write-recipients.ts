import { addressesIn, chipsBeside, pendingIn } from './addresses';
import { enter, leave, viewOf } from './focus';
import { strike } from './keys';
import { paste } from './paste';
import { moment, until } from './settle';
import { isEditor } from './write-editor';
import { isInput, writeInput } from './write-input';

/** What builders of chip fields call their parts. */
const CHIP_WORDS =
  /chip|token|\btags?\b|tag-?input|taginput|pill|bubble|recipient-?(input|list|editor)|select2|multi-?(value|select)|editableaddr|peoplekit/i;

/** Whether what is typed into `field` becomes chips: it is no plain input, or stands in a list of chips. */
export function makesChips(field: Element): boolean {
  if (!isInput(field)) return true;
  if (chipsBeside(field).length) return true;
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

const changed = (field: Element) =>
  field.dispatchEvent(new (viewOf(field).Event)('change', { bubbles: true }));

/**
 * Makes `address` a chip of `field`: gives one sign after another by which widgets know that an address is
 * complete, and stops at the first that is understood.
 */
async function addChip(field: HTMLElement, address: string): Promise<boolean> {
  const key = address.toLowerCase();
  const pending = () => addressesIn(pendingIn(field)).includes(key);
  const committed = () => !pending() && chipsBeside(field).includes(key);
  const signs: (() => unknown)[] = [
    // Gmail: https://github.com/InboxSDK/InboxSDK, set-recipients.ts (2026)
    () => paste(field, address) || pending() || committed() || typeInto(field, address),
    () => pending() || committed() || typeInto(field, address),
    () => strike(field, ','),
    () => strike(field, ';'),
    // Outlook, Proton and Tuta read the separator from the text.
    () => pending() && isEditor(field) && typeInto(field, ';'),
    () => strike(field, 'Enter'),
    () => changed(field),
    () => leave(field),
  ];
  enter(field);
  for (const sign of signs) {
    sign();
    if (await until(committed, 30)) return true;
  }
  return until(committed, 300);
}

/**
 * Adds `addresses` to a recipient field, in their order: those that are there stay and are not doubled. A chip
 * field gets them one at a time, a plain one all at once.
 */
export async function writeRecipients(field: HTMLElement, addresses: string[]): Promise<void> {
  const there = new Set(recipientsIn(field));
  const missing = addresses.filter((address) => !there.has(address.toLowerCase()));
  if (!missing.length) return;
  if (!makesChips(field) && isInput(field)) {
    const standing = field.value.trimEnd().replace(/[,;]$/, '');
    const text = [...(standing ? [standing] : []), ...missing].join(', ');
    writeInput(field, text, 0, field.value.length);
    changed(field);
    leave(field);
    await moment();
    return;
  }
  for (const address of missing) {
    if (!field.isConnected) return;
    if (!(await addChip(field, address))) return;
  }
  leave(field);
}
