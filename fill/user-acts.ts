import { rowOf } from './addresses';
import type { Role } from './compose-form';
import { isRecipients } from './read-field';

/** What the writer does in a page after it was filled: their changes are theirs, and no fault of the page. */
export type Acts = {
  /** The writer typed, pasted or dropped something in the field of `role`. */
  typedIn(role: Role): boolean;
  /** Text was edited there, by keys or by means that show no key: dictation, spelling, a script of the page. */
  editedIn(role: Role): boolean;
  /** The writer pressed something: what the page does from then on may be the answer to it (Send, Discard). */
  commanded(): boolean;
  /** The writer clicked anywhere, as on what closes the form. */
  clicked(): boolean;
  /** Nothing at all was done. */
  none(): boolean;
  stop(): void;
};

const PRESSABLE =
  'button, a, summary, select, label, input:not([type=text], [type=email]), [role=button], [role=link], [role^=menuitem], [role=option], [role=tab], [onclick]';

/** Keys that only move: they change no text. */
const MOVES =
  /^(Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|Arrow\w+|Page\w+|Home|End|F\d+|Insert|ContextMenu)$/;

const isCommand = ({ key, ctrlKey, metaKey }: KeyboardEvent, inField: boolean) =>
  key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey || !inField));

/** Watches what the writer does in `pages`. `fields` gives the fields that were filled, as they are now. */
export function watchUser(pages: Set<Document>, fields: () => Map<Role, Element>): Acts {
  const typed = new Set<Role>();
  const edited = new Set<Role>();
  let commanded = false;
  let clicked = false;
  const stop = new AbortController();

  const roleAt = (target: Element) =>
    [...fields()].find(([, field]) => field.contains(target))?.[0] ??
    [...fields()].find(([role, field]) => isRecipients(role) && rowOf(field).contains(target))?.[0];

  function note(event: Event) {
    const target = event.composedPath()[0] as Element;
    if (!event.isTrusted || target.nodeType !== Node.ELEMENT_NODE) return;
    const role = roleAt(target);
    const { type } = event;
    if (type === 'click') {
      clicked = true;
      const pressable = () =>
        target.closest(PRESSABLE) !== null || getComputedStyle(target).cursor === 'pointer';
      // In a field a click only sets the caret, but among recipients it may take a chip away.
      if (!role) commanded ||= pressable();
      else if (isRecipients(role) && target !== fields().get(role)) typed.add(role);
      return;
    }
    if (type === 'submit') commanded = true;
    if (type === 'keydown') {
      if (MOVES.test((event as KeyboardEvent).key)) return;
      if (isCommand(event as KeyboardEvent, role !== undefined)) commanded = true;
    }
    if (!role) return;
    // Lists and files tell no kind of input; only text can be changed by a script as if by the writer.
    const kind = type === 'input' && (event as InputEvent).inputType;
    (kind && !/^history/.test(kind) ? edited : typed).add(role);
  }

  for (const { defaultView } of pages) {
    for (const type of ['keydown', 'input', 'paste', 'cut', 'drop', 'click', 'submit']) {
      defaultView?.addEventListener(type, note, { capture: true, signal: stop.signal });
    }
  }
  return {
    typedIn: (role) => typed.has(role),
    editedIn: (role) => edited.has(role),
    commanded: () => commanded,
    clicked: () => clicked,
    none: () => !commanded && !typed.size && !edited.size,
    stop: () => stop.abort(),
  };
}
