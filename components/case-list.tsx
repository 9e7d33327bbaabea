import type { CaseEntry } from '../appeal/case-entry';
import { deadlineStatus } from '../appeal/deadline';
import { CaseRow } from './case-row';
import { t } from './words';

type Props = { entries: CaseEntry[]; today: string; onOpen: (id: string) => void };

/** All cases: what is due first stands first; what may do harm to write about stands apart. */
export function CaseList({ entries, today, onOpen }: Props) {
  const groups = groupCases(entries, today);
  const rows = (cases: CaseEntry[]) => (
    <ul class="cases">
      {cases.map((entry) => (
        <CaseRow key={entry.id} entry={entry} today={today} onOpen={() => onOpen(entry.id)} />
      ))}
    </ul>
  );
  return (
    <>
      <section aria-labelledby="list-open">
        <h2 id="list-open">{t('listOpen')}</h2>
        {groups.open.length ? rows(groups.open) : <p class="hint">{t('listNone')}</p>}
      </section>
      {groups.past.length > 0 && (
        <section aria-labelledby="list-past">
          <h2 id="list-past">{t('listPast')}</h2>
          <p class="hint">{t('listPastHint')}</p>
          {rows(groups.past)}
        </section>
      )}
      {groups.closed.length > 0 && (
        <section aria-labelledby="list-closed">
          <h2 id="list-closed">{t('listClosed')}</h2>
          {rows(groups.closed)}
        </section>
      )}
    </>
  );
}

function groupCases(entries: CaseEntry[], today: string) {
  const groups: Record<'open' | 'past' | 'closed', CaseEntry[]> = {
    open: [],
    past: [],
    closed: [],
  };
  for (const entry of entries) {
    const { state } = deadlineStatus(entry, today);
    if (state === 'past' || state === 'closed') groups[state].push(entry);
    else groups.open.push(entry);
  }
  // What is due first stands first; without a date, after all that have one; practice last.
  const due = (entry: CaseEntry) => (entry.practice ? '99999' : (entry.deadline?.date ?? '9999'));
  groups.open.sort((a, b) => due(a).localeCompare(due(b)));
  groups.past.sort((a, b) => due(b).localeCompare(due(a)));
  return groups;
}
