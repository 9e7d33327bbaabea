import type { ComposeForm } from './compose-form';
import { documentIn, holds, parentOf } from './page-tree';
import type { Reading } from './read-form';
import { boxOf } from './visible';

type Standing = { reading: Reading; focused: boolean; open: boolean; onTop: boolean };

/**
 * The form in front of the user among those found: the one that has the focus, else one that is open and not covered
 * by another, else the one with most evidence, else the newest. Those that could as well be it become its rivals.
 */
export function frontOf(readings: Reading[], page: Document): ComposeForm | null {
  const focus = focusIn(page);
  const standings = readings.map((reading) => standingOf(reading, focus, page));
  const open = standings.filter((standing) => standing.open || standing.focused);
  let front = open.length > 0 ? open : standings;
  front = narrow(front, ({ focused }) => focused);
  front = narrow(front, ({ onTop }) => onTop);
  const top = Math.max(...front.map(({ reading }) => reading.score));
  front = front.filter(({ reading }) => reading.score >= 0.75 * top);
  const [newest, ...rivals] = front.reverse();
  if (!newest) return null;
  const { form } = newest.reading;
  return rivals.length > 0 ? { ...form, rivals: rivals.map(({ reading }) => reading.form) } : form;
}

function narrow(standings: Standing[], test: (standing: Standing) => boolean): Standing[] {
  const passing = standings.filter(test);
  return passing.length > 0 ? passing : standings;
}

function standingOf(reading: Reading, focus: Element | null, page: Document): Standing {
  const { scope } = reading;
  const text = reading.fields.get('body') ?? reading.fields.get('coverText');
  const place = text?.place ?? scope;
  const box = openBox(place);
  const open = box.width > 20 && box.height > 12;
  return {
    reading,
    focused: focus !== null && holds(scope, focus),
    open,
    onTop: open && isOnTop(box, scope, page),
  };
}

/** The element that has the focus, in whatever shadow root or frame. The popup of an extension does not take it. */
function focusIn(page: Document): Element | null {
  let at: Element | null = page.activeElement;
  while (at) {
    const inner: Element | null | undefined =
      at.shadowRoot?.activeElement ?? (isFrame(at) ? documentIn(at)?.activeElement : null);
    if (!inner) break;
    at = inner;
  }
  return at && at !== page.body && at !== page.documentElement ? at : null;
}

const isFrame = ({ localName }: Element) => localName === 'iframe' || localName === 'frame';

type Sides = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
};

/** The part of `element` that the boxes around it do not cut off: nothing of a minimised window's text is left. */
function openBox(element: Element): Sides {
  const { left, top, width, height } = boxOf(element);
  const sides = { left, top, right: left + width, bottom: top + height };
  for (
    let at = parentOf(element);
    at && at.localName !== 'body' && at.localName !== 'html';
    at = parentOf(at)
  ) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const box = boxOf(at);
    // A box that scrolls shows what is cut off now; one that hides does not.
    if (overflowX === 'hidden' || overflowX === 'clip') {
      sides.left = Math.max(sides.left, box.left);
      sides.right = Math.min(sides.right, box.left + box.width);
    }
    if (overflowY === 'hidden' || overflowY === 'clip') {
      sides.top = Math.max(sides.top, box.top);
      sides.bottom = Math.min(sides.bottom, box.top + box.height);
    }
    if (position === 'fixed') {
      // What is fixed outside of the window cannot be scrolled into it.
      sides.top = Math.max(sides.top, 0);
      sides.left = Math.max(sides.left, 0);
      sides.bottom = Math.min(sides.bottom, innerHeight);
      sides.right = Math.min(sides.right, innerWidth);
    }
  }
  return { ...sides, width: sides.right - sides.left, height: sides.bottom - sides.top };
}

function isOnTop(box: Sides, scope: Element, page: Document): boolean {
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  let hit: Element | null = page.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  if (!hit) return false;
  return holds(scope, hit) || holds(hit, scope);
}
