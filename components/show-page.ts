import { mayAddPage, type Page, pageWords } from './page-words';

/** Says in a head that stands there, drawn for a page that nobody had looked at, what was seen since. */
export function showPage(page: Page) {
  const line = document.querySelector<HTMLElement>('[data-page]')!;
  line.dataset.page = page.state;
  line.textContent = pageWords(page);
  document.querySelector<HTMLElement>('[data-action="add-page"]')!.hidden = !mayAddPage(page);
}
