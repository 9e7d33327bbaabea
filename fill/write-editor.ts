import { enter, isEntered, viewOf } from './focus';
import { strike } from './keys';
import { fold, type Line, linesOf, sameLines } from './lines';
import { paste } from './paste';
import { moment, tick, until } from './settle';
import { markAround, standingIn } from './standing';

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
  if (node.nodeName === 'BR') range.setStartBefore(node);
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
  if (last.nodeName === 'BR') range.setEndBefore(last);
  else range.setEnd(last, (last as Text).length ?? last.childNodes.length);
}

function select(host: HTMLElement, replace: boolean) {
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
  const spaced = spacesParagraphs(host);
  const words = text.trimEnd();
  const holder = page.createElement('div');
  for (const block of spaced ? words.split(/\n{2,}/) : words.split('\n')) {
    const element = holder.appendChild(page.createElement(tag));
    if (direction) element.setAttribute('dir', direction);
    block.split('\n').forEach((line, i) => {
      if (i > 0 || !line) element.append(page.createElement('br'));
      element.append(line);
    });
  }
  // The blank line before what follows; Firefox would double one that is a block.
  if (words !== text && !spaced) holder.append(page.createElement('br'));
  return holder.innerHTML;
}

/**
 * A blank line before a signature that starts the editor: else the letter would become a part of it. Editors
 * that can't bear a foreign element keep no signature's markup either.
 */
function makeRoom(host: HTMLElement, signature: Node) {
  const page = host.ownerDocument;
  let block = signature;
  while (block.parentNode !== host) block = block.parentNode!;
  const room = page.createElement('div');
  room.append(page.createElement('br'));
  host.insertBefore(room, block);
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

/** Tries to paste; answers how long the words may take to appear, in ms. */
function pasteInto(host: HTMLElement, text: string): number {
  const at = host.ownerDocument.getSelection()?.anchorNode;
  const node = at && host.contains(at) ? at : host;
  const target = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement!;
  if (paste(target, text)) return 300;
  if (host.matches(INSERTS_LATE)) return 300;
  // Summernote takes a snapshot for its undo 10 ms after any paste.
  return host.matches('.note-editable') ? 50 : 0;
}

export type EditorText = {
  text: string;
  /** Whether the writer's own lines give way; they stay below otherwise. */
  replace: boolean;
  direction: 'rtl' | null;
};

/**
 * Writes into an editing host, at its start or in place of the writer's own lines, in one step of undo.
 * Editors with a model of their own understand a paste, plain ones execCommand, which the others may break
 * on. Looks each time whether the words are really there, and takes back what is not right. Answers
 * whether it came out right.
 */
export async function writeEditor(
  host: HTMLElement,
  { text, replace, direction }: EditorText,
): Promise<boolean> {
  const page = host.ownerDocument;
  const { own, below } = standingIn(host);
  const before = textsOf(host);
  const kept = [...(replace ? [] : own), ...below].map((line) => line.text);
  const words = text.split('\n');
  const right = () => sameLines(textsOf(host), [...words, ...kept]);
  const landed = () => textsOf(host).some((line) => fold(line) === fold(words[0]!));
  // Words must not run into the line that follows.
  const room = own.length > 0 && (replace || !own[0]!.text.trim());
  const apart = room || !kept.some((line) => line.trim()) ? text : `${text}\n\n`;

  const attempt = async (write: () => number, patient: boolean) => {
    // Editors take a selection only after they have drawn the focus, and some a moment later.
    const pause = patient || !page.hasFocus() ? moment : tick;
    if (!isEntered(host)) {
      enter(host);
      await pause();
    }
    select(host, replace);
    await pause();
    const patience = write();
    return until(right, patience);
  };
  const pasting = () => pasteInto(host, apart);
  // CodeMirror 6 reads no selection while the page has no focus, but knows the key for all of it.
  const pastingAll = () => {
    strike(host, 'a', true);
    return pasteInto(host, `${apart}\n${kept.join('\n')}`.trimEnd());
  };
  const insertingBlocks = () => {
    page.execCommand('insertHTML', false, markup(host, apart, direction));
    return 50;
  };
  const insertingText = () => {
    page.execCommand('insertText', false, apart);
    return 50;
  };

  const plainText = host.closest('[contenteditable=plaintext-only]') !== null;
  const inserting = plainText ? [insertingText] : [insertingBlocks, insertingText];
  const again = host.matches('.cm-content') ? pastingAll : pasting;
  if (await attempt(pasting, false)) return true;
  const understood = landed() && !before.some((line) => fold(line) === fold(words[0]!));
  for (const write of understood ? [again] : inserting) {
    if (!(await takeBack(host, before))) return false;
    const { own, below } = standingIn(host);
    const signature = own.length ? undefined : below[0]?.node;
    if (!understood && signature && markAround(signature, host)) makeRoom(host, signature);
    if (await attempt(write, understood)) return true;
  }
  await takeBack(host, before);
  return false;
}
