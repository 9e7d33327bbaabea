import { isFreeMail, type Mission, type MissionAnswer, monthName } from '../appeal/missions';
import type { Case } from '../data/schema';
import { openSettings } from '../extension/open-settings';
import { countryName, interfaceLocale, list, t } from './words';

type Props = { about: Case; country?: string; answers: MissionAnswer[] };

/** What is known of the missions that get a copy: where each sits, from which source, how old; or where to look. */
export function MissionNotes({ about, country, answers }: Props) {
  if (!about.missions.length) return null;
  if (!country) {
    return (
      <p class="hint">
        {t('copiesCountry', { states: list(about.missions.map(countryName)) })}{' '}
        <button type="button" class="quiet" onClick={openSettings}>
          {t('openSettings')}
        </button>
      </p>
    );
  }
  return (
    <ul class="hint missions">
      {answers
        .filter(({ known }) => known !== 'own country')
        .map((answer) => (
          <li key={answer.state} data-mission={answer.state} data-known={answer.known}>
            {missionWords(answer, country)}
          </li>
        ))}
    </ul>
  );
}

function missionWords({ state, missions, seats }: MissionAnswer, country: string): string {
  const [mission] = missions;
  const [seat] = seats;
  const names = { state: countryName(state), country: countryName(country) };
  if (mission) return [sits(mission, names), ...provenance(mission)].join(' ');
  if (!seat) return `${t('copiesNothing', names)} ${t('copiesLookUp', names)}`;
  return [
    sits(seat, names),
    t('copiesSource', { source: seat.source, month: month(seat.seen) }),
    t('copiesNoAddress'),
    t('copiesLookUp', names),
  ].join(' ');
}

/** A month (YYYY-MM) or year (YYYY) as people here write it: "April 2024". */
const month = (seen: string) => monthName(seen, interfaceLocale());

function sits(
  { city, host }: { city?: string; host: string },
  names: { state: string; country: string },
) {
  const place = list([city, countryName(host)].filter((name) => name !== undefined));
  return t('copiesSits', { ...names, place });
}

function provenance({ own, source, seen, email = [] }: Mission): string[] {
  if (own) return [t('copiesOwn', { month: month(seen) })];
  return [
    t('copiesSource', { source, month: month(seen) }),
    ...(email.some(isFreeMail) ? [t('copiesFreeMail'), t('copiesLeftOut')] : []),
    t('copiesVerify'),
  ];
}
