import { useState } from 'preact/hooks';
import { t } from './words';

type Props = { text: string; part: string; action: string };

/** Copies `text`; says so, or says that it could not. */
export function CopyButton({ text, part, action }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <button
        type="button"
        class="quiet"
        data-action={action}
        aria-label={t('copyPart', { part })}
        onClick={copy}
      >
        {state === 'copied' ? t('copied') : t('copy')}
      </button>
      <span role="status" class={state === 'failed' ? 'warning' : 'unseen'}>
        {state === 'copied' && t('copied')}
        {state === 'failed' && t('copyFailed')}
      </span>
    </>
  );
}
