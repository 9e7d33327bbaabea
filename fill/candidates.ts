import { documentIn } from './page-tree';
import { isShown, isUsable } from './visible';

/** How a field takes text. `area` and `rich` hold several lines, `file` takes files. */
export type Shape = 'line' | 'area' | 'rich' | 'select' | 'file';

export type Candidate = {
  element: HTMLElement;
  /** Where labels stand: the element itself, or the frame of an editor that fills a frame. */
  place: HTMLElement;
  shape: Shape;
  /** Place in the order of the page. */
  order: number;
};

export type PageParts = {
  candidates: Candidate[];
  /** Labels by the element they name. */
  labels: Map<Element, Element[]>;
  /** Visible password fields, dates and times: not to be written, but they tell what a form is for. */
  others: HTMLElement[];
  /** Visible frames of other origins. */
  foreignFrames: HTMLElement[];
  /** The page's own document and those of its frames and shadow roots. */
  roots: (Document | ShadowRoot)[];
};

const FIELDS =
  'input,textarea,select,[contenteditable]:not([contenteditable=false]),iframe,frame,label[for]';
const LINES = new Set(['text', 'search', 'email', 'tel', 'number', 'url']);
const OTHERS = new Set([
  'password',
  'date',
  'time',
  'datetime-local',
  'month',
  'week',
  'range',
  'color',
]);

/** Everything in the page, its same-origin frames and open shadow roots that the user could write into. */
export function collectParts(page: Document): PageParts {
  const parts: PageParts = {
    candidates: [],
    labels: new Map(),
    others: [],
    foreignFrames: [],
    roots: [],
  };
  collectFrom(page, parts);
  return parts;
}

function collectFrom(root: Document | ShadowRoot, parts: PageParts): void {
  parts.roots.push(root);
  const found: Element[] = [...root.querySelectorAll(FIELDS)];
  const hosts: Element[] = [];
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) hosts.push(element);
  if (hosts.length > 0) {
    found.push(...hosts);
    found.sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  }
  for (const element of found) {
    if (element.localName === 'label') addLabel(root, element as HTMLLabelElement, parts);
    else if (element.localName === 'iframe' || element.localName === 'frame') {
      collectFrame(element as HTMLElement, parts);
    } else if (element.shadowRoot) collectFrom(element.shadowRoot, parts);
    else addField(element as HTMLElement, parts);
  }
}

function addLabel(root: Document | ShadowRoot, label: HTMLLabelElement, parts: PageParts): void {
  const field = root.getElementById(label.htmlFor);
  if (field) parts.labels.set(field, [...(parts.labels.get(field) ?? []), label]);
}

function collectFrame(frame: HTMLElement, parts: PageParts): void {
  if (!isUsable(frame)) return;
  const inner = documentIn(frame);
  if (!inner) {
    parts.foreignFrames.push(frame);
    return;
  }
  const body = inner.body as HTMLElement | null;
  if (!body) return;
  if (inner.designMode === 'on' || body.isContentEditable) {
    add(body, frame, 'rich', parts);
  } else {
    collectFrom(inner, parts);
  }
}

function addField(field: HTMLElement, parts: PageParts): void {
  const shape = shapeOf(field);
  if (shape === 'file') add(field, field, shape, parts);
  else if (shape === 'other') {
    if (isUsable(field)) parts.others.push(field);
  } else if (shape && isUsable(field)) add(field, field, shape, parts);
  else if (shape === 'select' && isCovered(field)) add(field, field, shape, parts);
}

function add(element: HTMLElement, place: HTMLElement, shape: Shape, parts: PageParts): void {
  parts.candidates.push({ element, place, shape, order: parts.candidates.length });
}

function shapeOf(field: HTMLElement): Shape | 'other' | null {
  if (field.matches(':disabled,[aria-disabled=true]')) return null;
  if (field.localName === 'select') return 'select';
  if (field.localName === 'textarea') {
    if (isLocked(field as HTMLTextAreaElement)) return null;
    return isLowTextarea(field as HTMLTextAreaElement) ? 'line' : 'area';
  }
  if (field.localName === 'input') {
    const { type } = field as HTMLInputElement;
    if (type === 'file') return 'file';
    if (OTHERS.has(type)) return 'other';
    return LINES.has(type) && !isLocked(field as HTMLInputElement) ? 'line' : null;
  }
  if (!field.isContentEditable || field.parentElement?.isContentEditable) return null;
  if (field.getAttribute('aria-readonly') === 'true') return null;
  return 'rich';
}

/** Read-only, and not just until somebody enters it, as to keep browsers from filling it in. */
function isLocked(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return field.readOnly && !/readonly/i.test(field.getAttribute('onfocus') ?? '');
}

/** A textarea that is made as high as one line takes recipients, chips or a subject. */
function isLowTextarea(field: HTMLTextAreaElement): boolean {
  return field.rows === 1 && field.clientHeight < 50;
}

/** A native list that a drawn one stands in for: 1 pixel large, but the one that takes the value. (Of several, chips are made.) */
function isCovered(field: HTMLElement): boolean {
  return (
    isShown(field) &&
    field.getAttribute('aria-hidden') === 'true' &&
    field.parentElement !== null &&
    !(field as HTMLSelectElement).multiple
  );
}
