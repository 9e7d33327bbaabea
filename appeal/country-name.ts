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

/** Whether a line of an address names this country, in English. */
export function namesCountry(line: string, country: string): boolean {
  const written = plainName(line);
  return (
    [country, countryName(country), formalName(country)].some(
      (name) => plainName(name) === written,
    ) || otherNames[written] === country
  );
}

/** Other English names, plain, by which addresses and lists call a country. */
export const otherNames: Record<string, string> = {
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

/** A name as comparisons want it: no accents, dots, article or case. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|[.'’]/gu, '')
    .replace(/^the /i, '')
    .trim()
    .toLowerCase();
}
