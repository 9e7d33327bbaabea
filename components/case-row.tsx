import type { CaseEntry } from '../appeal/case-entry';
import { Due } from './due';
import { countryName, list, t } from './words';

type Props = {
  entry: CaseEntry;
  today: string;
  /** Letters that the writer says they sent. */
  sent: number;
  onOpen: () => void;
};

/** One case in the list: how long there is, who it is about, where. */
export function CaseRow({ entry, today, sent, onOpen }: Props) {
  const facts = entry.practice
    ? [t('practiceAddressHint')]
    : [entry.ua && `UA ${entry.ua}`, list(entry.countries.map(countryName)), list(entry.people)];
  return (
    <li>
      <button type="button" class="case-row" data-case={entry.id} onClick={onOpen}>
        <Due entry={entry} today={today} />
        <span class="case-what">
          {entry.practice ? (
            <span class="case-title">{t('practiceMark')}</span>
          ) : (
            <span class="case-title" lang={entry.language ?? 'en'}>
              {entry.title}
            </span>
          )}
          <span class="case-facts">{facts.filter(Boolean).join(' · ')}</span>
          {sent > 0 && <span class="case-facts">✓ {t('sentCount', { count: sent })}</span>}
        </span>
      </button>
    </li>
  );
}
