/** Keys that move the focus: `/` to the search, arrows from it to the rows and among them. */
export function moveFocus(event: KeyboardEvent) {
  const from = event.target as HTMLElement;
  const step = { '/': 0, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  if (step === 0 && from.matches('input, textarea, select')) return;
  const stops = [...document.querySelectorAll<HTMLElement>('[data-search], [data-case]')];
  const to = step === 0 ? stops[0] : stops[stops.indexOf(from) + step];
  if (!to || (step !== 0 && !stops.includes(from))) return;
  to.focus();
  event.preventDefault();
}
