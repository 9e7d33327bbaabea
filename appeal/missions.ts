import type { Case, DialNumber, Recipient } from '../data/schema';
import { countryInSentence, formalName } from './country-name';

/** An embassy or permanent mission as one source prints it. */
export type Mission = {
  /** Whose it is, ISO 3166-1 alpha-2. */
  state: string;
  /** Where it sits. */
  host: string;
  city: string;
  kind: string;
  /** Countries whose letter-writers it is for; none for missions to the UN. */
  covers: string[];
  address?: string[];
  phone?: DialNumber[];
  fax?: DialNumber[];
  email?: string[];
  web?: string;
  social?: string[];
  source: string;
  /** YYYY-MM, or YYYY when the source says no more. */
  seen: string;
  note?: string;
  /** Entered or imported by the writer or the section. */
  own?: boolean;
};

/** data/missions.json, data/accreditation.json and the writer's own entries, as loaded. */
export type MissionData = {
  missions: Mission[];
  accreditation: { source: string; seen: string; seats: string; map: Record<string, string> };
  own?: Mission[];
};

export type Seat = { city?: string; host: string; source: string; seen: string };

export type MissionAnswer = {
  state: string;
  /** Entries for this writer: the writer's own first, then the newest. */
  missions: Mission[];
  /** Where the covering mission sits, as far as the accreditation map says. */
  seats: Seat[];
  /** Missions of the state to the UN: reachable, but not accredited to any country. */
  toTheUn: Mission[];
  known: 'channels' | 'city' | 'nothing' | 'own country';
  /** What to tell the writer, in English. */
  advice: string[];
};

/**
 * The missions of a case's states that cover the writer's country: who gets a copy, where they sit,
 * from which source and how old. `today` is YYYY-MM-DD. When nothing is known it says where to look.
 */
export function missionsFor(
  { missions: states }: Pick<Case, 'missions'>,
  country: string,
  data: MissionData,
  today: string,
): MissionAnswer[] {
  return states.map((state) => missionOf(state, country, data, today));
}

function missionOf(
  state: string,
  country: string,
  { missions, accreditation, own = [] }: MissionData,
  today: string,
): MissionAnswer {
  const covering = (entries: Mission[]) =>
    entries
      .filter((entry) => entry.state === state && entry.covers.includes(country))
      .sort((one, other) => other.seen.localeCompare(one.seen));
  const found = [...covering(own.map((entry) => ({ ...entry, own: true }))), ...covering(missions)];
  const seats = seatsIn(accreditation, state, country);
  const toTheUn = missions.filter(
    (entry) => entry.state === state && entry.kind === 'permanent mission',
  );
  const answer = { state, missions: found, seats, toTheUn };
  if (state === country) {
    return { ...answer, known: 'own country', missions: [], seats: [], toTheUn: [], advice: [] };
  }
  const known = found.length > 0 ? 'channels' : seats.length > 0 ? 'city' : 'nothing';
  return { ...answer, known, advice: advice(answer, country, today) };
}

function advice(
  { state, missions, seats, toTheUn }: Omit<MissionAnswer, 'known' | 'advice'>,
  country: string,
  today: string,
): string[] {
  if (missions.length > 0) return missions.map((mission) => entryAdvice(mission, country, today));
  const where = countryInSentence(country);
  const lines = seats.map(
    (seat) => `${sits(state, country, seat)} (seen ${monthName(seat.seen)}).`,
  );
  const lookUp = `look it up in the diplomatic list of the foreign ministry of ${where} or ask your section office, and add it to your own missions.`;
  if (seats.length > 0) return [...lines, `Its address is not in our data: ${lookUp}`];
  const cities = toTheUn.map(({ city, seen }) => `${city} (seen ${monthName(seen)})`).join(', ');
  return [
    `No mission of ${countryInSentence(state)} for ${where} is known here: ${lookUp}`,
    ...(cities
      ? [`Its missions to the UN are known, though not accredited to ${where}: ${cities}.`]
      : []),
  ];
}

function sits(
  state: string,
  country: string,
  { city, host }: { city?: string; host: string },
): string {
  const place = [city, countryInSentence(host)].filter(Boolean).join(', ');
  const covers = host === country ? '' : ` that covers ${countryInSentence(country)}`;
  return `The embassy of ${countryInSentence(state)}${covers} is in ${place}`;
}

function entryAdvice(mission: Mission, country: string, today: string): string {
  if (mission.own)
    return `${sits(mission.state, country, mission)}: your own entry of ${monthName(mission.seen)}.`;
  const years = Math.floor(monthsBetween(mission.seen, today) / 12);
  const age = years < 1 ? '' : years === 1 ? ', a year ago' : `, ${years} years ago`;
  const freeMail = (mission.email ?? []).some(isFreeMail)
    ? ' Its email is at a free provider, as the source prints it.'
    : '';
  return `${sits(mission.state, country, mission)}: seen ${monthName(mission.seen)}${age}.${freeMail} Check it before you rely on it.`;
}

/** Free mail providers: an embassy may use one, and so may anyone who poses as it. */
export function isFreeMail(address: string): boolean {
  return /@(?:[\w-]+\.)?(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|aol|gmx|mail|icloud|proton|protonmail|yandex|qq|163|126)\.[a-z.]{2,6}$/i.test(
    address,
  );
}

/** A mission as someone who gets a copy; its ambassador is greeted in the letter's language. */
export function missionRecipient(mission: Mission): Recipient {
  const { state, host, city, kind, address, phone, fax, email, web, note } = mission;
  const house = kind === 'permanent mission' ? 'Permanent Mission' : 'Embassy';
  const organisation = `${house} of ${formalName(state)}`;
  const isNamed = (line: string) => /\b(?:Embassy|Mission)\b/.test(line);
  return {
    id: `mission-${state}-${host}-${city}`
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, ''),
    role: 'copy',
    title: 'Ambassador',
    organisation,
    ...(email && { email }),
    ...(fax && { fax }),
    ...(phone && { phone }),
    ...(web && { web: [web] }),
    ...(address && {
      post: { lines: address.some(isNamed) ? address : [organisation, ...address], country: host },
    }),
    ...(note && { note }),
  };
}

/** Whether a recipient of the case is this very mission, so that nobody is written to twice. */
export function isSame(mission: Mission, { email = [], fax = [], post }: Recipient): boolean {
  const known = new Set([...email, ...fax.flatMap(({ number }) => number ?? [])].map(lower));
  const street = new Set(post?.lines.map(lower));
  return (
    [...(mission.email ?? []), ...(mission.fax ?? []).flatMap(({ number }) => number ?? [])].some(
      (each) => known.has(lower(each)),
    ) || (mission.address ?? []).some((line) => /\d/.test(line) && street.has(lower(line)))
  );
}

/** "April 2024" of YYYY-MM, "2019" of YYYY. */
export function monthName(seen: string, language = 'en'): string {
  const [year, month] = seen.split('-').map(Number) as [number, number?];
  if (!month) return String(year);
  return new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1));
}

function monthsBetween(seen: string, today: string): number {
  const months = (day: string) => {
    const [year, month = 1] = day.split('-').map(Number) as [number, number?];
    return year * 12 + month;
  };
  return months(today) - months(seen);
}

function seatsIn(
  { seats, map, source, seen }: MissionData['accreditation'],
  state: string,
  country: string,
): Seat[] {
  const places = seats.split('; ');
  return (map[state] ?? '')
    .split('; ')
    .map((entry) => entry.split(' '))
    .filter(([, ...covered]) => covered.includes(country))
    .map(([place]) => {
      const [city, host] = places[Number(place)]!.split('|') as [string, string];
      return { ...(city && { city }), host, source, seen };
    });
}

function lower(text: string): string {
  return text.toLowerCase();
}
