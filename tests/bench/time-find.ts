import { findForm } from '../../fill/find-form';

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;

/** Milliseconds that `run` takes, the median of 15 after 3 for warming up, each over a few rounds. */
function time(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 18; round++) {
    // A write between the rounds, so that layout is worked out anew as in a page that lives.
    document.body.dataset.round = String(round);
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times.slice(3));
}

const form = findForm(document, null);

export default {
  nodes: document.querySelectorAll('*').length,
  kind: form?.kind ?? null,
  find: time(() => findForm(document, null)),
  /** The floor: one walk over all elements that looks for shadow roots. */
  walk: time(() => {
    let roots = 0;
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots++;
    return roots;
  }),
};
