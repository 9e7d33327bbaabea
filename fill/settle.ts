export type Watch = {
  /** Milliseconds since the page last changed. */
  quietFor(): number;
  /** How often the page changed. */
  changes(): number;
  stop(): void;
};

/** Watches pages for changes of their elements and text. */
export function watch(pages: Iterable<Document>): Watch {
  let last = performance.now();
  let changes = 0;
  const observer = new MutationObserver(() => {
    last = performance.now();
    changes++;
  });
  for (const page of pages) {
    observer.observe(page, { childList: true, characterData: true, subtree: true });
  }
  return {
    quietFor: () => performance.now() - last,
    changes: () => changes,
    stop: () => observer.disconnect(),
  };
}

/** The next moment in which a page may have acted: a frame, or a timer where no frames are drawn. */
export const moment = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(done, 32);
    const frame = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      // After the frame's own work, as a page's timers are.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }
  });

/** Waits until `condition` holds, looking now and at every moment for `limit` ms. Answers whether it came to hold. */
export async function until(condition: () => boolean, limit: number): Promise<boolean> {
  const end = performance.now() + limit;
  for (;;) {
    if (condition()) return true;
    if (performance.now() > end) return false;
    await moment();
  }
}
