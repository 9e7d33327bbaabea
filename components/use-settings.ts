import { useEffect, useRef, useState } from 'preact/hooks';
import { type Settings, settings } from '../extension/settings';
import { t } from './words';

export type Change = (change: (now: Settings) => Settings) => Promise<void>;

/** The settings, stored as they are changed; `told` says so a moment later, `failed` why something was not. */
export function useSettings(first: Settings) {
  const [now, setNow] = useState(first);
  const [told, setTold] = useState('');
  const [failed, setFailed] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Says `words` once the writer pauses, for long enough to be read; a screen reader hears it once. */
  function tell(words: string) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setTold(words);
      timer.current = setTimeout(() => setTold(''), 4000);
    }, 400);
  }

  const change: Change = async (change) => {
    setNow(change);
    setTold('');
    await settings.change(change);
    setFailed(undefined);
    tell(t('saved'));
  };
  // Whatever on the page could not be stored, here or in one of the lists.
  useEffect(() => {
    const fail = ({ reason }: PromiseRejectionEvent) =>
      setFailed(t('notSaved', { message: String(reason?.message ?? reason) }));
    addEventListener('unhandledrejection', fail);
    return () => removeEventListener('unhandledrejection', fail);
  }, []);
  return { now, change, show: setNow, told, failed };
}
