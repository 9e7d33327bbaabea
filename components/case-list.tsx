import { useState } from 'preact/hooks';
import type { CaseEntry } from '../appeal/case-entry';
import { type CaseGroups, type CaseWish, findCases } from '../appeal/find-cases';
import { lettersFor } from '../appeal/letters-for';
import type { LogEntry } from '../appeal/log';
import { CaseRow } from './case-row';
import { CaseSearch } from './case-search';
import { countryName, t } from './words';

/** Rows drawn at first, as many as appeal/first-cases.ts keeps: a popup shows five, and each one costs time. */
const FIRST = 20;

/** Rows that "Show more" adds. */
const PAGE = 50;

type Props = {
  entries: CaseEntry[];
  /** How many cases are not among `entries` yet. */
  rest: number;
  /** Asks for them, when the writer looks for what does not stand first. */
  onRest: () => void;
  today: string;
  log: LogEntry[];
  onOpen: (id: string) => void;
};

/** All cases, and a way to find one: what is due first stands first; what may do harm to write about stands apart. */
export function CaseList({ entries, rest, onRest, today, log, onOpen }: Props) {
  const [wish, setWish] = useState<CaseWish>({ words: '' });
  const [drawn, setDrawn] = useState(FIRST);
  const logged = Map.groupBy(log, ({ caseId }) => caseId);
  const sent = new Map<string, number>();
  for (const entry of entries) {
    const letters = logged.get(entry.id);
    const count = letters ? lettersFor(entry, letters, today).length : 0;
    if (count) sent.set(entry.id, count);
  }
  const groups = findCases(entries, wish, today, countryName, new Set(sent.keys()));
  const found = groups.open.length + groups.past.length + groups.closed.length;
  const count = found + rest;
  const [open, past, closed] = firstOf(groups, drawn);
  const rows = (cases: CaseEntry[]) => (
    <ul class="cases">
      {cases.map((entry) => (
        <CaseRow
          key={entry.id}
          entry={entry}
          today={today}
          sent={sent.get(entry.id) ?? 0}
          onOpen={() => onOpen(entry.id)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <CaseSearch
        entries={entries}
        wish={wish}
        onLook={onRest}
        onWish={(next) => {
          onRest();
          setWish(next);
          setDrawn(FIRST);
        }}
      />
      <p role="status" class={count ? 'unseen' : 'hint'}>
        {count ? t('foundCount', { count }) : t('foundNone')}
      </p>
      {open.length === 0 && !isWished(wish) && <p class="none-open">{t('listNoneOpen')}</p>}
      {open.length > 0 && (
        <section aria-labelledby="list-open">
          <h2 id="list-open">{t('listOpen')}</h2>
          {rows(open)}
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="list-past">
          <h2 id="list-past">{t('listPast')}</h2>
          <p class="hint">{t('listPastHint')}</p>
          {rows(past)}
        </section>
      )}
      {closed.length > 0 && (
        <section aria-labelledby="list-closed">
          <h2 id="list-closed">{t('listClosed')}</h2>
          {rows(closed)}
        </section>
      )}
      {count > drawn && (
        <button
          type="button"
          class="more"
          onClick={() => {
            onRest();
            setDrawn(drawn + PAGE);
          }}
        >
          {t('showMore')}
        </button>
      )}
    </>
  );
}

const isWished = (wish: CaseWish) => Object.values(wish).some(Boolean);

function firstOf({ open, past, closed }: CaseGroups, limit: number) {
  const left = [limit, limit - open.length, limit - open.length - past.length];
  return [open, past, closed].map((group, index) => group.slice(0, Math.max(0, left[index]!))) as [
    CaseEntry[],
    CaseEntry[],
    CaseEntry[],
  ];
}
