import { rowOf } from './addresses';
import { dialled } from './fax-number';
import { enter, leave, viewOf } from './focus';
import { fold } from './lines';
import { until } from './settle';
import { complete, type Input, writeInput } from './write-input';

const plain = (text: string) => fold(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Names of a country in the page's language, in English and in its own. */
function namesOf(country: string, page: Document): string[] {
  const own = new Intl.Locale(`und-${country}`).maximize().language;
  return [page.documentElement.lang || 'en', 'en', own].flatMap((language) => {
    try {
      return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? [];
    } catch {
      return []; // a page's lang may be no language
    }
  });
}

/** What a list says of one of its entries: its words, and its values for the page's own use. */
type Entry<T> = { item: T; label: string; values: string[] };

/** The entry for the country that `e164` is in; undefined when there is none, or no single one. */
function entryFor<T>(entries: Entry<T>[], e164: string, page: Document): T | undefined {
  const { country, code } = dialled(e164);
  const names = namesOf(country, page).map(plain);
  const told = ({ values }: Entry<T>) => values.map((value) => value.trim().toUpperCase());
  const nameOf = ({ label }: Entry<T>) =>
    plain(label.replace(/[(+\d).]/g, ' ').replace(/^\s*[A-Z]{2}\s/, ' '));
  const byCode = new RegExp(`(?:^|[^\\d])(?:\\+|00)?${code}(?!\\d)`);
  const ways: ((entry: Entry<T>) => boolean)[] = [
    (entry) => told(entry).includes(country),
    (entry) => [nameOf(entry), ...entry.values.map(plain)].some((name) => names.includes(name)),
    (entry) => names.some((name) => nameOf(entry).startsWith(name)),
    (entry) =>
      byCode.test(entry.label) || told(entry).some((text) => text.replace(/^(\+|00)/, '') === code),
  ];
  for (const way of ways) {
    const found = entries.filter(way);
    if (found.length === 1) return found[0]!.item;
    // Several countries share a calling code: the first that is listed would be a guess.
    if (found.length > 1) return undefined;
  }
  return undefined;
}

const valuesOf = (element: HTMLElement) =>
  [element.getAttribute('value') ?? '', ...Object.values(element.dataset)] as string[];

/** The option of `select` for the country that `e164` is in; undefined when there is none, or no single one. */
export function countryOption(
  select: HTMLSelectElement,
  e164: string,
): HTMLOptionElement | undefined {
  const entries = [...select.options]
    .filter((option) => !option.disabled)
    .map((option) => ({
      item: option,
      label: option.label,
      values: [option.value, ...valuesOf(option)],
    }));
  return entryFor(entries, e164, select.ownerDocument);
}

/** Whether a box for a country, in which one is typed or searched, holds the one that `e164` is in. */
export function holdsCountry(field: Input, e164: string): boolean {
  const { country, code } = dialled(e164);
  const names = namesOf(country, field.ownerDocument).map(plain);
  // Some boxes are emptied, and show what was chosen beside them.
  const beside = () =>
    [...rowOf(field).querySelectorAll('*')]
      .filter((part) => !part.closest('[role=listbox], [aria-live], datalist, label'))
      .flatMap((part) => [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
      .map((node) => (node as Text).data);
  const shown = (field.value ? [field.value] : beside()).map(plain);
  return shown.some((text) => names.some((name) => text.includes(name)) || text === `+${code}`);
}

const optionsIn = (page: Document) =>
  [...page.querySelectorAll<HTMLElement>('[role=option]')].filter((item) => item.checkVisibility());

/** The entries of the list that a box has opened since `before` were seen, or of its `datalist`. */
function entriesFor(field: Input, before: Set<HTMLElement>): Entry<HTMLElement>[] {
  const list = (field as HTMLInputElement).list;
  const found: HTMLElement[] = list
    ? [...list.options]
    : optionsIn(field.ownerDocument).filter((item) => !before.has(item));
  return found.map((item) => ({
    item,
    label: item.textContent || (item as HTMLOptionElement).value,
    values: valuesOf(item),
  }));
}

/**
 * Chooses the country of `e164` in a list, or types it into a box and takes the entry that it offers.
 * Answers whether the page holds it.
 */
export async function chooseCountry(field: Element, e164: string): Promise<boolean> {
  const { Event } = viewOf(field);
  if (field.tagName === 'SELECT') {
    const select = field as HTMLSelectElement;
    const option = countryOption(select, e164);
    if (!option) return false;
    if (option.selected) return true;
    enter(select);
    select.selectedIndex = option.index;
    for (const type of ['input', 'change'])
      select.dispatchEvent(new Event(type, { bubbles: true }));
    leave(select);
    return true;
  }
  const box = field as Input;
  const page = box.ownerDocument;
  const offers = box.matches('[role=combobox], [aria-autocomplete], [aria-haspopup]');
  const before = box.value;
  const open = new Set(optionsIn(page));
  for (const name of new Set(namesOf(dialled(e164).country, page).slice(0, 2))) {
    const entry = () => entryFor(entriesFor(box, open), e164, page);
    writeInput(box, name, 0, box.value.length);
    if (await until(() => entry() !== undefined, offers ? 500 : 0)) {
      const item = entry()!;
      const list = (box as HTMLInputElement).list;
      if (list) writeInput(box, (item as HTMLOptionElement).value, 0, box.value.length);
      else item.click();
    } else if (offers || (box as HTMLInputElement).list) continue;
    complete(box);
    if (await until(() => holdsCountry(box, e164), 100)) return true;
  }
  writeInput(box, before, 0, box.value.length);
  complete(box);
  return false;
}
