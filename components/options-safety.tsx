import { Section } from './options-section';
import { t } from './words';

/** What to know before the first letter. */
export function Safety() {
  return (
    <Section id="safety" title="safetyTitle">
      <ul class="plain">
        <li>{t('safetySeen')}</li>
        <li>
          <strong>{t('safetyDont')}</strong>
        </li>
        <li>{t('safetyStreet')}</li>
        <li>{t('safetyNever')}</li>
      </ul>
    </Section>
  );
}
