import { useMemo, useState } from 'preact/hooks';
import { type CaseEntry, WAYS } from '../appeal/case-entry';
import type { CaseWish } from '../appeal/find-cases';
import { countryName, interfaceLocale, type Key, t } from './words';

type Props = {
  entries: CaseEntry[];
  wish: CaseWish;
  onWish: (wish: CaseWish) => void;
  /** The filters were opened. */
  onLook: () => void;
};

/** Search as you type, and filters behind one button, drawn when they are looked at. */
export function CaseSearch({ entries, wish, onWish, onLook }: Props) {
  const [looked, setLooked] = useState(false);
  const filtered = Boolean(wish.country || wish.way || wish.state || wish.unwritten);
  return (
    <search>
      <input
        type="search"
        data-search
        aria-label={t('search')}
        aria-keyshortcuts="/"
        placeholder={t('searchHint')}
        onInput={(event) => onWish({ ...wish, words: event.currentTarget.value })}
      />
      <details
        class="filters"
        open={filtered}
        onToggle={(event) => {
          if (!event.currentTarget.open) return;
          setLooked(true);
          onLook();
        }}
      >
        <summary>{t('filters')}</summary>
        {looked && <Filters entries={entries} wish={wish} onWish={onWish} />}
      </details>
    </search>
  );
}

function Filters({ entries, wish, onWish }: Omit<Props, 'onLook'>) {
  const countries = useMemo(() => named(entries), [entries]);
  return (
    <div>
      <Pick
        label={t('filterCountry')}
        value={wish.country}
        options={countries}
        onPick={(country) => onWish({ ...wish, country })}
      />
      <Pick
        label={t('filterWay')}
        value={wish.way}
        options={WAYS.map((way) => [way, t(`channel_${way}` as Key)] as const)}
        onPick={(way) => onWish({ ...wish, way: way as CaseWish['way'] })}
      />
      <Pick
        label={t('filterState')}
        value={wish.state}
        options={[
          ['open', t('stateOpen')],
          ['past', t('statePast')],
          ['closed', t('stateClosed')],
        ]}
        onPick={(state) => onWish({ ...wish, state: state as CaseWish['state'] })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={wish.unwritten}
          onChange={(event) => onWish({ ...wish, unwritten: event.currentTarget.checked })}
        />
        {t('filterUnwritten')}
      </label>
    </div>
  );
}

/** Codes and names of the countries of `entries`, in the names' order. */
function named(entries: CaseEntry[]) {
  const { compare } = new Intl.Collator(interfaceLocale());
  return [...new Set(entries.flatMap((entry) => entry.countries))]
    .map((code) => [code, countryName(code)] as const)
    .sort(([, a], [, b]) => compare(a, b));
}

type PickProps = {
  label: string;
  value?: string;
  options: (readonly [string, string])[];
  onPick: (value?: string) => void;
};

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <label class="pick">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onPick(event.currentTarget.value || undefined)}
      >
        <option value="">{t('filterAny')}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
