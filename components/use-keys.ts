import { useEffect } from 'preact/hooks';

/** The popup's keys: `/` to the search, arrows from it to the rows and among them, Escape a step back. */
export function useKeys(goBack?: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (act(event, goBack)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

/** Does what the key means here; answers whether it meant anything. */
function act({ key, target }: KeyboardEvent, goBack?: () => void): boolean {
  const from = target as HTMLElement;
  if (key === 'Escape' && goBack) {
    goBack();
    return true;
  }
  const stops = [...document.querySelectorAll<HTMLElement>('[data-search], [data-case]')];
  const step = { '/': 0, ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return false;
  if (step === 0 && from.matches('input, textarea, select')) return false;
  const to = step === 0 ? stops[0] : stops[stops.indexOf(from) + step];
  if (!to || (step !== 0 && !stops.includes(from))) return false;
  to.focus();
  return true;
}
