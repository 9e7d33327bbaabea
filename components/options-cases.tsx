import { openImport } from '../extension/import-page';
import { Section } from './options-section';
import { t } from './words';

/** The way to the page on which cases are added, handed on and removed. */
export function Cases() {
  return (
    <Section id="cases" title="casesTitle" lead="casesLead">
      <div class="buttons">
        <button type="button" data-action="open-import" onClick={openImport}>
          {t('casesOpen')}
        </button>
      </div>
    </Section>
  );
}
