import { parentOf } from './page-tree';

export type Box = { left: number; top: number; width: number; height: number };

/** The box of `element` in the coordinates of the outermost page, its frames' offsets added. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, width, height };
  const around = boxOf(frame);
  return { left: left + around.left, top: top + around.top, width, height };
}

/** Whether the user can see text in `element`, scrolled there if need be. Labels for screen readers count as unseen. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * Whether the user can see and use the field: shown, of some size, not moved off the page or cut to nothing by what
 * is around it (honeypots, value holders of chip widgets), not hidden from assistive technology or inert.
 */
export function isUsable(field: HTMLElement): boolean {
  if (!isShown(field)) return false;
  if (field.closest('[aria-hidden=true],[inert]')) return false;
  const box = field.getBoundingClientRect();
  // Chip widgets let their input shrink to nothing until the user types.
  const mayShrink = field.matches('[role=combobox],[aria-autocomplete],[aria-haspopup]');
  if (box.height < 4 || (box.width < 4 && !mayShrink)) return false;
  const page = field.ownerDocument.documentElement;
  const left = box.left + page.scrollLeft;
  if (left + box.width < 0) return false;
  if (left > page.clientWidth + 500 && left > page.scrollWidth + 500) return false;
  if (box.top + page.scrollTop + box.height < -4000) return false;
  let around = parentOf(field);
  for (let step = 0; around && step < 5 && around.localName !== 'iframe'; step++) {
    const { offsetWidth, offsetHeight } = around as HTMLElement;
    if ((offsetWidth < 3 || offsetHeight < 3) && clips(around) && !mayShrink) return false;
    around = parentOf(around);
  }
  return true;
}

function clips(element: Element): boolean {
  const { display, overflowX, overflowY } = getComputedStyle(element);
  return (
    display !== 'contents' &&
    display !== 'inline' &&
    (overflowX !== 'visible' || overflowY !== 'visible')
  );
}
