import { useState } from 'preact/hooks';
import { askOrigin, goBack } from '../extension/ask-origin';
import { t } from './words';

type Props = {
  /** https://mail.example.org */
  origin: string;
  /** The tab that the writer came from. */
  tabId: number;
};

/** Asks for the one origin in whose frame the form lies, and says what for. */
export function AllowView({ origin, tabId }: Props) {
  const [refused, setRefused] = useState(false);
  const names = { origin: new URL(origin).host };
  return (
    <>
      <h1>{t('allowTitle', names)}</h1>
      <p>{t('allowWhy', names)}</p>
      <button
        type="button"
        class="primary"
        data-action="allow"
        onClick={async () => {
          // Nothing may be awaited before the question, or the browser does not ask it.
          if (await askOrigin(origin)) await goBack(tabId);
          else setRefused(true);
        }}
      >
        {t('allow', names)}
      </button>
      <p role="status" class="hint">
        {refused && t('allowRefused')}
      </p>
    </>
  );
}
