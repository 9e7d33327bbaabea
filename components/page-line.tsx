import { openAskOrigin } from '../extension/ask-origin';
import { foreignForm, type Page, pageWords } from './page-words';
import { t } from './words';

/** One line on what stands in the tab in front. */
export function PageLine({ page }: { page: Page }) {
  const foreign = foreignForm(page);
  return (
    <div>
      <p class="page-line" role="status" data-page={page.state}>
        {pageWords(page)}
      </p>
      {foreign && (
        <button
          type="button"
          class="primary"
          data-action="ask-origin"
          onClick={() => openAskOrigin(foreign)}
        >
          {t('allow', { origin: new URL(foreign).host })}
        </button>
      )}
    </div>
  );
}
