import { useState } from 'preact/hooks';
import { importPage, openImport } from '../extension/import-page';
import { t } from './words';

/** The way to a new case from anywhere. */
export function AddCase() {
  return (
    <button type="button" class="quiet" data-action="add-case" onClick={openImport}>
      + {t('addCase')}
    </button>
  );
}

/** The way to a new case from the page in front, where the browser lets us in. */
export function AddPage({ hidden }: { hidden: boolean }) {
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

  if (refused) {
    return (
      <p class="hint" role="alert">
        {t('addPageRefused')}
      </p>
    );
  }
  return (
    <button type="button" class="quiet" data-action="add-page" hidden={hidden} onClick={addPage}>
      {t('addPage')}
    </button>
  );
}
