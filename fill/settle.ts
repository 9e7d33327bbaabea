export type Watch = {
  /** Milliseconds since the page last changed. */
  quietFor(): number;
  stop(): void;
};

/** Watches pages for changes of their elements and text. */
export function watch(pages: Iterable<Document>): Watch {
  let last = performance.now();
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  for (const page of pages) {
    observer.observe(page, { childList: true, characterData: true, subtree: true });
  }
  return {
    quietFor: () => performance.now() - last,
    stop: () => observer.disconnect(),
  };
}

/** Lets the page do what it has put off until its handlers are through. */
export const tick = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The next moment in which a page may have acted: a frame, or a timer where no frames are drawn. */
export const moment = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(done, 32);
    const frame = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      // After the frame's own work.
      setTimeout(resolve);
    }
  });

/**
 * Waits until `condition` holds, looking now, once the page's handlers are through, and at every moment for
 * `limit` ms. Answers whether it came to hold.
 */
export async function until(condition: () => boolean, limit: number): Promise<boolean> {
  const end = performance.now() + limit;
  if (condition()) return true;
  await null;
  for (;;) {
    if (condition()) return true;
    if (performance.now() >= end) return false;
    await (limit < 32 ? tick() : moment());
  }
}

/**
 * Whether the page is likely to be setting itself up still: it loaded `within` ms ago, or the writer clicked
 * in it right before the popup took the focus, as to open a draft.
 */
export function isFresh(within = 300): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = load?.loadEventEnd || Number.POSITIVE_INFINITY;
  if (performance.now() < loaded + within) return true;
  return !document.hasFocus() && navigator.userActivation?.isActive === true;
}

/**
 * Waits until the page has come to rest after the last write, 1.5 s at most: a moment where it redraws
 * itself, longer where it has just been opened. `rich`: its fields are more than inputs.
 */
export async function settled(page: Watch, rich: boolean): Promise<void> {
  const start = performance.now();
  await tick();
  const redraws = page.quietFor() < performance.now() - start;
  const redrawn = redraws || (rich && !document.hasFocus());
  const quiet = isFresh() ? 150 : redrawn ? 50 : 0;
  await until(() => Math.min(page.quietFor(), performance.now() - start) >= quiet, 1500);
}
