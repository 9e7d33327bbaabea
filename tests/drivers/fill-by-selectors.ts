import type { Letter } from '../../appeal/letter';
import type { ComposeForm, FormKind, Role } from '../../fill/compose-form';
import { fillForm, type Own } from '../../fill/fill-form';
import type { LetterFile } from '../../fill/write-file';

/** A form told by selectors: `frame >>> field` reaches into a same-origin frame. */
export type FormBySelectors = {
  kind: FormKind;
  fields: Partial<Record<Role, string>>;
  reveal?: Partial<Record<Role, string>>;
  letter: Letter;
  own?: Own;
  file?: LetterFile;
};

function find(selectors: string): Element | null {
  return selectors.split(' >>> ').reduce<Element | null>((from, selector) => {
    const page = from ? (from as HTMLIFrameElement).contentDocument! : document;
    return page.querySelector(selector);
  }, null);
}

const present = (selectors: Partial<Record<Role, string>> = {}) =>
  Object.fromEntries(
    Object.entries(selectors)
      .map(([role, selector]) => [role, find(selector)] as const)
      .filter(([, element]) => element),
  ) as Partial<Record<Role, Element>>;

const task = globalThis.quickAppealsTask as unknown as FormBySelectors;
const form = (): ComposeForm => ({
  kind: task.kind,
  fields: present(task.fields),
  reveal: present(task.reveal),
});

export default fillForm(form(), task.letter, { own: task.own, file: task.file, again: form });
