import { caseEntry } from '../appeal/case-entry';
import type { Case } from '../data/schema';
import { CalendarButton } from './calendar-button';
import { Due } from './due';
import { countryName, list, t } from './words';

type Props = { about: Case; today: string; onBack: () => void; onRemovePractice: () => void };

/** What the case is, how long there is, and the way back to the list. */
export function CaseHead({ about, today, onBack, onRemovePractice }: Props) {
  const practice = about.id === 'practice';
  const entry = { ...caseEntry(about), practice: practice || undefined };
  const language = about.language ?? 'en';
  const facts = practice
    ? [t('practiceAddressHint')]
    : [
        about.reference.ua && `UA ${about.reference.ua}`,
        about.reference.index,
        list(about.countries.map(countryName)),
      ];
  return (
    <header class="case-head">
      <button type="button" class="quiet" data-action="back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {t('back')}
      </button>
      <div class="case-heading">
        <Due entry={entry} today={today} />
        <div>
          <h1 tabIndex={-1} lang={practice ? undefined : language}>
            {practice ? t('practiceMark') : about.title}
          </h1>
          <p class="case-facts">{facts.filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      <details open={practice}>
        <summary>{t('summaryAbout')}</summary>
        {practice ? <p>{t('practiceAbout')}</p> : <p lang={language}>{about.summary}</p>}
        {about.background && (
          <>
            <h2>{t('summaryBackground')}</h2>
            <p lang={language}>{about.background}</p>
          </>
        )}
        {about.deadline && (
          <p class="printed">
            {t('printed')} <q lang={language}>{about.deadline.wording}</q>
          </p>
        )}
        {practice ? (
          <button
            type="button"
            class="quiet"
            data-action="remove-practice"
            onClick={onRemovePractice}
          >
            {t('practiceRemove')}
          </button>
        ) : (
          <CalendarButton entries={[entry]} today={today} />
        )}
        {about.report?.url && (
          <a href={about.report.url} target="_blank" rel="noreferrer">
            {t('reportToOffice', { publisher: about.report.publisher })}
          </a>
        )}
      </details>
    </header>
  );
}
