import data from '../data/regions.json';
import { countryName, formalName, otherNames, plainName } from './country-name';

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

/** The code of a country that is named by its code or its English name; undefined for neither. */
export function countryCode(written: string): string | undefined {
  codes ??= namedCodes();
  return codes.get(plainName(written));
}

// Made when first asked for: 250 names take a while.
let codes: Map<string, string> | undefined;

function namedCodes(): Map<string, string> {
  return new Map([
    ...Object.entries(otherNames),
    ...countries.flatMap((country): [string, string][] =>
      [country, countryName(country), formalName(country)].map((name) => [
        plainName(name),
        country,
      ]),
    ),
  ]);
}
