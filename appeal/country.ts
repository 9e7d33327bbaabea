import data from '../data/regions.json';

/** The postal region of a country (ISO 3166-1 alpha-2); undefined for codes that are none. */
export function regionOf(country: string): string | undefined {
  return Object.entries(data.regions).find(([, members]) =>
    members.split(' ').includes(country),
  )?.[0];
}

/** All countries, ISO 3166-1 alpha-2. */
export const countries: string[] = Object.values(data.regions)
  .flatMap((members) => members.split(' '))
  .sort();

/** A country's name in a language (BCP 47), as letters and sentences use it. */
export function countryName(country: string, language = 'en'): string {
  const names = namesIn.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  namesIn.set(language, names);
  return names.of(country)!;
}

const namesIn = new Map<string, Intl.DisplayNames>();

// Names by which a state's own officials are politely addressed, where common English has another.
const formal: Record<string, string> = {
  KP: "the Democratic People's Republic of Korea",
  CN: "the People's Republic of China",
  KR: 'the Republic of Korea',
  IR: 'the Islamic Republic of Iran',
  SY: 'the Syrian Arab Republic',
  LA: "the Lao People's Democratic Republic",
  VN: 'the Socialist Republic of Viet Nam',
};
const withArticle = new Set('AE BS CD CF CG DO GB GM KM MH MV NL PH SB US VA'.split(' '));

/** "the Netherlands", "Iraq": a country's English name as a sentence holds it. */
export function countryInSentence(country: string): string {
  return (withArticle.has(country) ? 'the ' : '') + countryName(country);
}

/** "the People's Republic of China", "the Netherlands", "Iraq": what stands after "Embassy of". */
export function formalName(country: string): string {
  return formal[country] ?? countryInSentence(country);
}

/** The code of a country that is named by its code or its English name; undefined for neither. */
export function countryCode(written: string): string | undefined {
  codes ??= namedCodes();
  return codes.get(plain(written));
}

// Made when first asked for: 250 names take a while.
let codes: Map<string, string> | undefined;

function namedCodes(): Map<string, string> {
  return new Map([
    ...Object.entries(otherNames),
    ...countries.flatMap((country): [string, string][] =>
      [country, countryName(country), formalName(country)].map((name) => [plain(name), country]),
    ),
  ]);
}

const otherNames: Record<string, string> = {
  uk: 'GB',
  usa: 'US',
  dprk: 'KP',
  prc: 'CN',
  korea: 'KR',
  burma: 'MM',
  turkey: 'TR',
  'viet nam': 'VN',
  'ivory coast': 'CI',
  'czech republic': 'CZ',
  palestine: 'PS',
  'holy see': 'VA',
};

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|[.'’]/gu, '')
    .replace(/^the /i, '')
    .trim()
    .toLowerCase();
}
