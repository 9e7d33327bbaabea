import { type Button, buttonsIn } from './buttons';
import { attributeWords, fold } from './fold';
import { ownText } from './label-text';
import { type Meaning, senseOf } from './lexicon';
import { holds, parentOf } from './page-tree';

/** What stands around the fields of a form: headings, the form's own name, its buttons. */
export type Context = {
  /** How strongly headings, title and names speak of each meaning, 0 to 1. */
  heads: Map<Meaning, number>;
  title: Map<Meaning, number>;
  /** Words of the id, class, name and action of the form and what is around it. */
  words: Set<string>;
  buttons: Button[];
  /** How much the page speaks of faxing: in its title, its headings, its names and on the button that sends. */
  fax: number;
  /** Whether the button that sends speaks of a fax. */
  sendsFax: boolean;
};

const FAX =
  /fax|faks|факс|φαξ|फैक्स|传真|傳真|ファックス|ファクス|ファクシミリ|팩스|فاکس|فکس|نمابر|פקס|แฟกซ|โทรสาร/;

// Where numbers and machines are set up, no fax is written.
const SETUP = /\b(?:create|add|edit|manage) (?:a )?fax|fax (?:settings|options|accounts?)\b/;

const HEADS = 'h1,h2,h3,h4,legend,[role=heading],caption';

/** `form`: the form element in `scope` whose fields are read, for what it is called. */
export function contextOf(scope: Element, page: Document, form: Element | null): Context {
  const heads = new Map<Meaning, number>();
  let fax = FAX.test(fold(page.title)) ? 2 : 0;
  let setsUp = false;
  const note = (text: string, weight: number) => {
    if (text.length > 120) return;
    const folded = fold(text);
    if (FAX.test(folded)) fax = Math.max(fax, 3);
    setsUp ||= SETUP.test(folded);
    for (const [meaning, strength] of senseOf(text)) {
      heads.set(meaning, Math.max(heads.get(meaning) ?? 0, strength * weight));
    }
  };
  for (const head of scope.querySelectorAll(HEADS)) note(ownText(head), 1);
  for (const text of headsBefore(scope)) note(text, 1);
  note(scope.getAttribute('aria-label') ?? '', 1);
  if (scope.matches('dialog,[role=dialog],[role=alertdialog]')) note(titleOf(scope), 1);
  const words = new Set<string>();
  let at: Element | null = form && holds(scope, form) ? form : scope;
  for (let level = 0; at && level < 3 && at.localName !== 'body'; level++) {
    for (const name of [
      'id',
      'class',
      'name',
      'action',
      'data-testid',
      'aria-label',
      'aria-labelledby',
    ]) {
      for (const word of attributeWords(at.getAttribute(name) ?? '').split(' ')) words.add(word);
    }
    at = parentOf(at);
  }
  const buttons = buttonsIn(scope);
  if ([...words].some((word) => FAX.test(word))) fax += 1;
  const sendsFax = buttons.some(({ text, sends }) => sends > 0 && FAX.test(fold(text)));
  if (sendsFax) fax += 2;
  return { heads, title: senseOf(page.title), words, buttons, fax: setsUp ? 0 : fax, sendsFax };
}

/** What stands at the top of a dialog, whatever it is made of. */
function titleOf(dialog: Element): string {
  let at: Element | undefined = dialog;
  while (at && ownText(at).length > 60) at = [...at.children].find((child) => ownText(child));
  return at ? ownText(at) : '';
}

/** The nearest headings before the form, out to the page. */
function headsBefore(scope: Element): string[] {
  const texts: string[] = [];
  let at: Element | null = scope;
  for (let level = 0; at && level < 6; level++) {
    for (
      let node = at.previousElementSibling, n = 0;
      node && n < 6;
      node = node.previousElementSibling, n++
    ) {
      if (node.matches(HEADS)) {
        texts.push(ownText(node));
        break;
      }
      const heads = node.matches('form,nav,aside,footer') ? [] : node.querySelectorAll(HEADS);
      const last = heads[heads.length - 1];
      if (last) {
        texts.push(ownText(last));
        break;
      }
    }
    if (texts.length >= 2) break;
    at = parentOf(at);
  }
  return texts;
}
