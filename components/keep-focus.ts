const CONTROLS = 'button, input, select, textarea, summary, a[href]';

/**
 * Keeps the focus in `root` when what has it goes away: on the control itself once it can be used
 * again, or else on the nearest one that is left. A keyboard or a screen reader would start over.
 */
export function keepFocus(root: HTMLElement) {
  /** What had the focus last, and what it stands in, from the inside out. */
  let trail: HTMLElement[] = [];
  let wasOff = false;

  root.addEventListener('focusin', ({ target }) => {
    trail = [];
    wasOff = false;
    for (let each = target as HTMLElement; each !== root; each = each.parentElement!) {
      trail.push(each);
    }
  });
  new MutationObserver(() => {
    const [had, ...around] = trail;
    if (!had) return;
    if (had.isConnected && isOff(had)) wasOff = true;
    if (document.activeElement !== document.body) return;
    if (had.isConnected) {
      // Neither gone nor switched off: the writer went elsewhere.
      if (wasOff && !isOff(had)) had.focus();
      return;
    }
    const left = around.filter(({ isConnected }) => isConnected);
    const near = left.map((each) => [...each.querySelectorAll<HTMLElement>(CONTROLS)].at(-1));
    near.find((each) => each)?.focus();
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

const isOff = (control: HTMLElement) => control.matches(':disabled');
