import type { CaseEntry } from '../appeal/case-entry';
import { Due } from './due';
import { countryName, day, t } from './words';

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
    ? [t('practiceMark')]
    : [
        entry.ua && `UA ${entry.ua}`,
        entry.countries.map(countryName).join(', '),
        entry.people.join(', '),
      ];
  const running = entry.deadline && entry.status === 'open' && entry.deadline.date >= today;
  return (
    <li>
      <button type="button" class="case-row" data-case={entry.id} onClick={onOpen}>
        <Due entry={entry} today={today} />
        <span class="case-what">
          <span class="case-title">{entry.title}</span>
          <span class="case-facts">{facts.filter(Boolean).join(' · ')}</span>
          {sent > 0 && <span class="case-facts">✓ {t('sentCount', { count: sent })}</span>}
          {running && (
            <time class="case-facts" dateTime={entry.deadline!.date}>
              {t('dueUntil', { date: day(entry.deadline!.date) })}
            </time>
          )}
        </span>
      </button>
    </li>
  );
}
