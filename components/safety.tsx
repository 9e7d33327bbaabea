import { useEffect, useState } from 'preact/hooks';
import { safetySaid } from '../extension/settings';
import { t } from './words';

/** What a writer has to know before the first letter; afterwards it stands in the options. */
export function Safety({ filled }: { filled: boolean }) {
  const [said, setSaid] = useState(true);
  useEffect(() => {
    safetySaid.get().then(setSaid);
  }, []);
  useEffect(() => {
    if (filled) safetySaid.set(true);
  }, [filled]);
  return said || filled ? null : <p class="notice">{t('safety')}</p>;
}
