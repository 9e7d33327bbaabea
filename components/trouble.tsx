import { useLayoutEffect, useState } from 'preact/hooks';
import { StorageError } from '../extension/stored';
import { t } from './words';

/** `broken`: that the storage cannot be read is said already. */
type Props = { broken: boolean };

/** Says what went wrong that nobody foresaw, wherever it did: no failure is silent. */
export function Trouble({ broken }: Props) {
  const [message, setMessage] = useState<string>();
  // Before the rest is drawn, which may be what goes wrong.
  useLayoutEffect(() => {
    const tell = (problem: unknown) => {
      if (!(broken && problem instanceof StorageError)) setMessage(String(problem));
    };
    const rejected = ({ reason }: PromiseRejectionEvent) => tell(reason);
    // Without an error it is the browser's remark on layout.
    const thrown = ({ error }: ErrorEvent) => error && tell(error);
    addEventListener('unhandledrejection', rejected);
    addEventListener('error', thrown);
    return () => {
      removeEventListener('unhandledrejection', rejected);
      removeEventListener('error', thrown);
    };
  }, [broken]);
  return message === undefined ? null : (
    <p class="notice" role="alert">
      {t('errorUnexpected', { message })}
    </p>
  );
}
