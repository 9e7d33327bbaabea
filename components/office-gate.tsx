import type { Case } from '../data/schema';
import { day, t } from './words';

type Props = { about: Case; agreed?: string; onAgree: (agrees: boolean) => void };

/** What stands before the fill of a case past its date: the printed words, and the writer's word that the office agrees. */
export function OfficeGate({ about, agreed, onAgree }: Props) {
  return (
    <section class="notice" aria-labelledby="office">
      <h2 id="office">{t('officeTitle')}</h2>
      <p>{t('officeWhy', { date: day(about.deadline!.date) })}</p>
      <p class="printed">
        {t('printed')} <q lang={about.language ?? 'en'}>{officeWords(about)}</q>
      </p>
      {agreed ? (
        <p>
          {t('officeConfirmed', { date: day(agreed) })}{' '}
          <button
            type="button"
            class="quiet"
            data-action="unconfirm-office"
            onClick={() => onAgree(false)}
          >
            {t('officeUndo')}
          </button>
        </p>
      ) : (
        <button type="button" data-action="confirm-office" onClick={() => onAgree(true)}>
          {t('officeConfirm')}
        </button>
      )}
    </section>
  );
}

/** The document's own sentence on sending late, or its deadline where it has none. */
export function officeWords(about: Case): string {
  const instructions = about.editions.flatMap((edition) => edition.instructions ?? []);
  return instructions.find((words) => /section office/i.test(words)) ?? about.deadline!.wording;
}
