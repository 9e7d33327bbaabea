import { useEffect } from 'preact/hooks';

/** Escape goes a step back, where there is one. */
export function useEscape(goBack?: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !goBack) return;
      event.preventDefault();
      goBack();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
