import type { Candidate, PageParts } from './candidates';
import { holds, parentOf } from './page-tree';
import { isShown } from './visible';

/** Words that may name a field, and how far they can be trusted (0 to 1). */
export type Label = {
  text: string;
  trust: number;
  from: 'label' | 'aria' | 'before' | 'after' | 'hint';
};

const LONGEST = 110;
const LEVELS = 7;

/** All that stands in the page to tell the user what `field` is for, the most trustworthy first. */
export function labelsOf(
  field: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  parts: PageParts,
): Label[] {
  const { element, place } = field;
  const labels: Label[] = [];
  const add = (text: string | null | undefined, trust: number, from: Label['from']) => {
    const trimmed = text?.replace(/\s+/g, ' ').trim();
    if (trimmed && trimmed.length <= 2 * LONGEST) labels.push({ text: trimmed, trust, from });
  };
  for (const label of explicitLabels(field, before, after, parts)) add(ownText(label), 1, 'label');
  if (labels.length === 0)
    for (const { text, trust, from } of nearbyTexts(field, before, after)) add(text, trust, from);
  const seen = labels.length > 0;
  add(referredText(place), 1, 'label');
  for (const at of new Set([element, place])) {
    add(at.getAttribute('aria-label'), seen ? 0.6 : 0.95, 'aria');
    const hint =
      at.getAttribute('placeholder') ??
      at.getAttribute('data-placeholder') ??
      at.getAttribute('aria-placeholder');
    add(
      hint ??
        (field.shape === 'rich'
          ? at.querySelector('[data-placeholder]')?.getAttribute('data-placeholder')
          : null),
      seen ? 0.7 : 0.85,
      'hint',
    );
    add(at.getAttribute('title'), 0.55, 'hint');
  }
  add(groupName(field, before, after), 0.5, 'aria');
  // Older pages print the name in the field itself, to be cleared by a click.
  const { value, defaultValue } = element as HTMLInputElement;
  if (value === defaultValue && labels.every(({ from }) => from === 'hint'))
    add(value, 0.8, 'hint');
  return labels;
}

function explicitLabels(
  field: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  parts: PageParts,
): Element[] {
  const { place } = field;
  const named = [...(parts.labels.get(place) ?? [])];
  const around = place.closest('label');
  // Drawn widgets carry the id that their label names on the box around the field.
  let box = parentOf(place);
  for (let level = 0; named.length === 0 && box && box !== around && level < 5; level++) {
    if ((before && holds(box, before.place)) || (after && holds(box, after.place))) break;
    named.push(...(parts.labels.get(box) ?? []));
    // Or the hidden field that holds what is typed into the drawn one.
    for (const holder of box.querySelectorAll('input,textarea'))
      if (!isShown(holder)) named.push(...(parts.labels.get(holder) ?? []).filter(isShown));
    box = parentOf(box);
  }
  const all = around && !named.includes(around) ? [...named, around] : named;
  return all.filter((label) => ownText(label) !== '');
}

function referredText(place: Element): string {
  const ids = place.getAttribute('aria-labelledby')?.split(/\s+/);
  if (!ids) return '';
  const root = place.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => root.getElementById?.(id))
    .filter((label) => label != null && label !== place)
    .map((label) => ownText(label as Element))
    .join(' ');
}

/** The name of the widget around the field: a combobox, a group, a wrapping custom element. */
function groupName(
  field: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): string | null {
  let at = parentOf(field.place);
  for (let level = 0; at && level < 4; level++) {
    if (before && holds(at, before.place)) return null;
    if (after && holds(at, after.place)) return null;
    const name = at.getAttribute('aria-label') ?? at.getAttribute('label');
    if (name && at.localName !== 'form') return name;
    at = parentOf(at);
  }
  return null;
}

const SKIPPED = new Set([
  'script',
  'style',
  'select',
  'textarea',
  'option',
  'template',
  'noscript',
  'svg',
  'datalist',
]);

const PRESSED = 'button,[role=button],[role=link],a';

/** The text that `node` itself shows, without what is typed or chosen in fields inside it. */
export function ownText(node: Node, withoutButtons = false): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').trim();
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  if (SKIPPED.has(element.localName) || element.isContentEditable) return '';
  if (withoutButtons && element.matches(PRESSED)) return '';
  if (element.localName === 'input') {
    const { type, value } = element as HTMLInputElement;
    return type === 'button' ? value : '';
  }
  if (element.childElementCount === 0) {
    const text = element.textContent?.trim() ?? '';
    return text || (element.localName === 'img' ? (element.getAttribute('alt') ?? '') : '');
  }
  let text = '';
  for (const child of element.childNodes) {
    const part = ownText(child, withoutButtons);
    if (part) text += !text || continues(child) ? part : ` ${part}`;
    if (text.length > 2 * LONGEST) break;
  }
  return text;
}

/** Whether `node` goes on with the word before it, one letter of which is underlined as the key for it: "<u>T</u>o". */
function continues(node: Node): boolean {
  const before = node.previousSibling;
  if (!before || before.nodeType === node.nodeType) return false;
  const mark = (before.nodeType === Node.ELEMENT_NODE ? before : node) as Element;
  if (!/^\p{L}$/u.test(mark.textContent ?? '')) return false;
  const edge = mark === node ? /\S$/ : /^\S/;
  const text = (mark === node ? before : node).nodeValue ?? '';
  return edge.test(text) && getComputedStyle(mark).textDecorationLine.includes('underline');
}

/** Texts beside the field: before it, climbing outwards until the next field, or after it within its own wrapper. */
function nearbyTexts(
  field: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): Label[] {
  const labels: Label[] = [];
  let at: Element = field.place;
  for (let level = 0; level < LEVELS && labels.length < 3; level++) {
    const trust = 0.9 - 0.07 * level;
    let blocked = false;
    let text = '';
    let broken = false;
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      if (
        previous &&
        node.nodeType === Node.ELEMENT_NODE &&
        reaches(node as Element, previous.place)
      ) {
        blocked = true;
        // A text that stands right behind the field before, with a line break after it, belongs to that one.
        if (text && broken && node === previous.place) text = '';
        break;
      }
      if ((node as Element).localName === 'br') {
        if (text) break;
        broken = true;
        continue;
      }
      const part = readable(node);
      if (!part) continue;
      if (part.length > LONGEST) break;
      // The name of a control that takes no text, a locked one or a box to tick, is not that of this field.
      if (level > 0 && namesOther(node)) {
        blocked = true;
        break;
      }
      const isOne = node.nextSibling !== null && continues(node.nextSibling);
      if (text && !isOne && (node as Element).matches?.(PRESSED)) {
        // "Reply" on a button is no part of the "to" behind it.
        labels.push({ text, trust: trust - 0.05 * labels.length, from: 'before' });
        text = '';
      }
      text = text ? `${part}${isOne ? '' : ' '}${text}` : part;
      if (node.previousSibling && continues(node)) continue;
      if (node.nodeType === Node.ELEMENT_NODE || text.length > 40) {
        // A heading names more than one field; a button beside a field may show another one.
        const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
        const worth = element?.matches('h1,h2,h3,h4,h5,h6')
          ? 0.5
          : element?.matches(PRESSED)
            ? 0.7
            : 1;
        // A label names its field from however far off.
        const far = element?.localName === 'label' ? Math.max(trust, 0.8) : trust;
        labels.push({
          text,
          trust: worth * (far - 0.05 * labels.length),
          from: worth < 1 ? 'hint' : 'before',
        });
        text = '';
        if (labels.length >= 3) break;
      }
    }
    if (text) labels.push({ text, trust: trust - 0.05 * labels.length, from: 'before' });
    // An editor's name never stands below it.
    if (labels.length === 0 && field.shape !== 'rich') {
      const behind = textBehind(at, next);
      if (behind) labels.push({ text: behind, trust: 0.65 - 0.05 * level, from: 'after' });
    }
    const parent: Element | null = parentOf(at);
    if (blocked || !parent || parent.localName === 'body' || parent.localName === 'form') break;
    if (previous && reaches(parent, previous.place)) {
      // One step further out the field before stands in the same box, but its own siblings may still be between.
      if (at.parentElement !== parent) break;
    }
    at = parent;
  }
  return labels;
}

const CONTROLS = 'input:not([type=hidden],[type=button]),select,textarea';

function namesOther(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return [...(node as Element).querySelectorAll(CONTROLS)].some(isShown);
}

function reaches(outer: Element, inner: Element): boolean {
  return outer === inner || holds(outer, inner);
}

function textBehind(at: Element, next: Candidate | undefined): string {
  for (let node = at.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (next && reaches(element, next.place)) return '';
      if (element.localName === 'br' || element.matches(PRESSED)) return '';
      if (element.querySelector('input,button,select,textarea')) return '';
    }
    const text = readable(node);
    if (text) return text.length <= 60 ? text : '';
  }
  return '';
}

function readable(node: Node): string {
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    if (element.querySelector('input[type=checkbox],input[type=radio]')) return '';
    if (element.matches('nav,header,footer,aside') || !element.checkVisibility()) return '';
  }
  const text = ownText(node, true) || ownText(node);
  return /[\p{L}]/u.test(text) ? text : '';
}
