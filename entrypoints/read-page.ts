import { defineUnlistedScript } from '#imports';
import type { PageText } from '../extension/page-text';

/** No urgent action is longer; what a page holds beyond is not handed on. */
const LONGEST = 2_000_000;

/** A selection shorter than this is a word that was left marked, not an action that was chosen. */
const SHORTEST = 200;

/** Built to /read-page.js: answers with the text of the page that it runs in, and changes nothing. */
export default defineUnlistedScript({ globalName: true, main: readPage });

/** The page's text, or what is selected in it. */
function readPage(): PageText {
  const page = { title: document.title, url: document.URL };
  if (document.contentType === 'application/pdf') return { ...page, kind: 'pdf', text: '' };
  const selected = String(getSelection() ?? '').trim();
  if (selected.length >= SHORTEST)
    return { ...page, kind: 'text', text: selected.slice(0, LONGEST) };
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('script, style, noscript, svg, template, iframe'))
    element.remove();
  return { ...page, kind: 'html', text: copy.outerHTML.slice(0, LONGEST) };
}
