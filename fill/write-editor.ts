import { enter, viewOf } from './focus';
import { strike } from './keys';
import { type Line, linesOf, sameLines } from './lines';
import { paste } from './paste';
import { moment, until } from './settle';
import { standingIn } from './standing';

/** Whether `element` is edited in place: contenteditable, or all of a frame in design mode. */
export const isEditor = (element: Element): element is HTMLElement =>
  (element as HTMLElement).isContentEditable || element.ownerDocument.designMode === 'on';

/** The outermost element that is edited together with `element`. */
export function hostOf(element: Element): HTMLElement {
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let host = element as HTMLElement;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

export const textsOf = (host: Element) => linesOf(host).map(({ text }) => text);

function startOf({ node }: Line, range: Range) {
  if (node.nodeType === Node.ELEMENT_NODE && node.nodeName !== 'BR') range.setStart(node, 0);
  else if (node.nodeName === 'BR') range.setStartBefore(node);
  else range.setStart(node, 0);
}

function endOf(host: Element, own: Line[], below: Line[], range: Range) {
  const next = below[0]?.node;
  // The last text or line break that the letter's part of the editor holds.
  const nodes = host.ownerDocument.createTreeWalker(
    host,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let last: Node = own.at(-1)!.node;
  nodes.currentNode = last;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (next && (node === next || node.contains(next))) break;
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim()) last = node;
  }
  if (last.nodeType === Node.TEXT_NODE) range.setEnd(last, (last as Text).length);
  else if (last.nodeName === 'BR') range.setEndBefore(last);
  else range.setEnd(last, last.childNodes.length);
}

/** What is to become of the editor: `text` above everything, or in place of the writer's own lines. */
type Edit = { text: string; replace: boolean };

function select(host: HTMLElement, { replace }: Edit) {
  const page = host.ownerDocument;
  const { own, below } = standingIn(host);
  const range = page.createRange();
  const first = own[0] ?? below[0];
  if (first) startOf(first, range);
  else {
    let deepest: Node = host;
    while (
      deepest.firstChild?.nodeType === Node.ELEMENT_NODE &&
      deepest.firstChild.nodeName !== 'BR'
    ) {
      deepest = deepest.firstChild;
    }
    range.setStart(deepest, 0);
  }
  range.collapse(true);
  if (replace && own.length) endOf(host, own, below, range);
  const selection = page.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  // The browser's own event comes later, or not at all while the page has no focus.
  page.dispatchEvent(new (viewOf(host).Event)('selectionchange'));
}

/** Whether paragraphs of `host` are set apart by space, so that none needs a blank line. */
function spacesParagraphs(host: HTMLElement): boolean {
  const paragraph = host.querySelector('p');
  return paragraph !== null && Number.parseFloat(getComputedStyle(paragraph).marginBlockEnd) > 0;
}

/** `text` as the blocks that `host` itself is made of. */
function markup(host: HTMLElement, text: string, direction: string | null): string {
  const page = host.ownerDocument;
  const tag = host.querySelector('p') ? 'p' : 'div';
  const blocks = spacesParagraphs(host) ? text.split(/\n{2,}/) : text.split('\n');
  const holder = page.createElement('div');
  for (const block of blocks) {
    const element = holder.appendChild(page.createElement(tag));
    if (direction) element.setAttribute('dir', direction);
    block.split('\n').forEach((line, i) => {
      if (i > 0 || !line) element.append(page.createElement('br'));
      element.append(line);
    });
  }
  return holder.innerHTML;
}

/** Takes back the last step, until `host` holds the lines `before` again. Answers whether it does. */
async function takeBack(host: HTMLElement, before: string[]): Promise<boolean> {
  const restored = () => sameLines(textsOf(host), before);
  if (restored()) return true;
  host.ownerDocument.execCommand('undo');
  if (await until(restored, 50)) return true;
  strike(host, 'z', true);
  return until(restored, 150);
}

// TinyMCE and CKEditor 4 insert a paste that they did not prevent, up to 90 ms late.
const INSERTS_LATE = '.mce-content-body, .cke_editable';

/** How long to look for the words after a try, in ms. */
const PATIENCE = { taken: 300, late: 150, ignored: 50 };

/**
 * Writes into an editing host, at its start or in place of the writer's own lines, in one step of undo.
 * Goes from what editors with a model understand to what plain ones do, looks each time whether the words
 * are really there, and takes back what is not right. Answers whether it came out right.
 */
export async function writeEditor(
  host: HTMLElement,
  text: string,
  { replace, direction }: { replace: boolean; direction: string | null },
): Promise<boolean> {
  const page = host.ownerDocument;
  const { own, below } = standingIn(host);
  const before = textsOf(host);
  const kept = [...(replace ? [] : own), ...below].map((line) => line.text);
  const wanted = [...text.split('\n'), ...kept];
  const right = () => sameLines(textsOf(host), wanted);
  // Words must not run into the line that follows.
  const followed = replace
    ? below.length > 0 && own.length === 0
    : kept.some((line) => line.trim());
  const apart = followed && (own.length === 0 || own[0]!.text.trim() !== '') ? `${text}\n\n` : text;
  const plainText = host.closest('[contenteditable=plaintext-only]') !== null;

  const tries: ((edit: Edit) => number)[] = [
    ({ text }) => {
      const selected = page.getSelection()?.anchorNode;
      const node = selected && host.contains(selected) ? selected : host;
      const target = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement!;
      if (paste(target, text)) return PATIENCE.taken;
      return host.matches(INSERTS_LATE) ? PATIENCE.late : PATIENCE.ignored;
    },
    ({ text }) => {
      if (plainText) return 0;
      page.execCommand('insertHTML', false, markup(host, text, direction));
      return PATIENCE.ignored;
    },
    ({ text }) => {
      page.execCommand('insertText', false, text);
      return PATIENCE.ignored;
    },
  ];
  for (const attempt of tries) {
    enter(host);
    select(host, { text: apart, replace });
    await moment();
    const patience = attempt({ text: apart, replace });
    if (await until(right, patience)) return true;
    if (!(await takeBack(host, before))) return false;
  }
  return false;
}
