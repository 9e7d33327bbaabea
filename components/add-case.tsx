import { useState } from 'preact/hooks';
import { importPage, openImport } from '../extension/import-page';
import { t } from './words';

/** The ways to a new case: from the page in front where the browser lets us in, or from anywhere. */
export function AddCase({ mayRead }: { mayRead: boolean }) {
  const [refused, setRefused] = useState(false);

  async function addPage() {
    try {
      await importPage();
      window.close();
    } catch {
      // Whatever kept the script out: the other way is the one button that stays.
      setRefused(true);
    }
  }

  return (
    <div class="add-case">
      <button type="button" class="quiet" data-action="add-case" onClick={openImport}>
        + {t('addCase')}
      </button>
      {mayRead && !refused && (
        <button type="button" class="quiet" data-action="add-page" onClick={addPage}>
          {t('addPage')}
        </button>
      )}
      {refused && (
        <p class="hint" role="alert">
          {t('addPageRefused')}
        </p>
      )}
    </div>
  );
}
