import Papa from 'papaparse';
import type { DialNumber } from '../data/schema';
import { countryCode } from './country';
import { readDialNumbers } from './fax-number';
import type { Mission } from './missions';

export type ReadMissions = {
  missions: Mission[];
  /** What was left out and why, one sentence each. */
  problems: string[];
};

const MOST_CHARACTERS = 500_000;

/** Column names, and the other words under which a spreadsheet may have them. */
const columns: Record<string, string[]> = {
  state: ['sending state', 'sending country', 'sending_country', 'embassy of', 'from'],
  covers: ['country', 'accredited to', 'accredited_to', 'for', 'writers'],
  host: ['host country', 'host_country', 'sits in'],
  city: ['town', 'place'],
  address: ['street', 'post'],
  phone: ['telephone', 'tel'],
  fax: ['facsimile'],
  email: ['e-mail', 'mail'],
  web: ['website', 'url'],
  source: ['seen in'],
  seen: ['date', 'as of', 'as_of', 'seen on'],
  note: ['notes', 'comment'],
};

/**
 * Reads the missions that a writer or section office pastes or imports: CSV (any common separator,
 * a head line with at least `state`, `covers`) or JSON (a list of objects, or `{"missions": […]}`)
 * with the same names. Countries are ISO codes or English names, several separated by semicolons or
 * spaces between codes; address lines by semicolons or line breaks. `month` (YYYY-MM) stands where a
 * row says no date. A row that can't be read is left out and named; it never spoils the others.
 */
export function readMissions(text: string, month: string): ReadMissions {
  if (text.length > MOST_CHARACTERS) {
    return {
      missions: [],
      problems: ['This is longer than 500,000 characters: import it in parts.'],
    };
  }
  const rows = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
  if ('problem' in rows) return { missions: [], problems: [rows.problem] };
  if (rows.length === 0) return { missions: [], problems: ['There is no entry in this text.'] };
  const missions: Mission[] = [];
  const problems: string[] = [];
  for (const [at, row] of rows.entries()) {
    const read = missionIn(row, month);
    if ('mission' in read) missions.push(read.mission);
    for (const problem of read.problems) problems.push(`Entry ${at + 1}: ${problem}`);
  }
  return { missions, problems };
}

type Row = Record<string, string>;

function fromCsv(text: string): Row[] | { problem: string } {
  const { data, meta } = Papa.parse<Row>(text.replace(/^\uFEFF/, '').trim(), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
    transformHeader: columnOf,
  });
  for (const needed of ['state', 'covers']) {
    if (!meta.fields?.includes(needed)) {
      return {
        problem: `The first line has to name the columns; there is none called "${needed}".`,
      };
    }
  }
  return data.map(named);
}

function fromJson(text: string): Row[] | { problem: string } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return { problem: `This is no JSON: ${(error as Error).message}.` };
  }
  const list = Array.isArray(read) ? read : (read as { missions?: unknown } | null)?.missions;
  if (!Array.isArray(list))
    return { problem: 'A list of missions is expected: [{"state": "CN", …}].' };
  return list.map((entry) =>
    entry && typeof entry === 'object'
      ? named(
          Object.fromEntries(
            Object.entries(entry).map(([name, value]) => [columnOf(name), words(value)]),
          ),
        )
      : {},
  );
}

/** Lists as a cell holds them; numbers as {"printed": …} entries print them. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join('; ');
  if (value && typeof value === 'object') return words((value as DialNumber).printed);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function columnOf(header: string): string {
  const name = header.replace(/\s+/g, ' ').trim().toLowerCase();
  return (
    Object.keys(columns).find((column) => column === name || columns[column]!.includes(name)) ??
    name
  );
}

function named(row: Record<string, unknown>): Row {
  return Object.fromEntries(
    Object.keys(columns).flatMap((column) => {
      const value = Object.hasOwn(row, column) ? row[column] : undefined;
      return typeof value === 'string' && value.trim() ? [[column, clean(value)]] : [];
    }),
  );
}

/** Text without control characters and direction overrides; line breaks stay. */
function clean(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim();
}

function missionIn(
  row: Row,
  month: string,
): { mission: Mission; problems: string[] } | { problems: string[] } {
  const problems: string[] = [];
  const state = countryCode(row.state ?? '');
  if (!state)
    return {
      problems: [`"${row.state ?? ''}" is no state: write a code such as CN or an English name.`],
    };
  const covers = countriesIn(row.covers ?? '', problems);
  if (covers.length === 0)
    return { problems: [...problems, 'it names no country whose writers it is for.'] };
  const host = countryCode(row.host ?? '') ?? covers[0]!;
  const email = parts(row.email).filter((address) => {
    if (/^[^\s@,;<>"()[\]\\]+@[^\s@,;<>"()[\]\\]+\.[a-z]{2,}$/i.test(address)) return true;
    problems.push(`"${address}" is no email address and is left out.`);
    return false;
  });
  const web = row.web && /^https?:\/\/[^\s<>"]+$/i.test(row.web) ? row.web : undefined;
  if (row.web && !web) problems.push(`"${row.web}" is no web address and is left out.`);
  const address = parts(row.address, /[;\n]/);
  const phone = row.phone ? readDialNumbers(row.phone) : [];
  const fax = row.fax ? readDialNumbers(row.fax) : [];
  for (const { number, printed } of [...phone, ...fax]) {
    if (!number) problems.push(`"${printed}" has no country code: write it as +41 22 786 0662.`);
  }
  if (![address, phone, fax, email].some(({ length }) => length > 0) && !web) {
    return { problems: [...problems, 'it has no address, number or email.'] };
  }
  const seen = monthIn(row.seen) ?? month;
  const mission: Mission = {
    state,
    host,
    city: row.city ?? '',
    kind: 'embassy',
    covers,
    ...(address.length > 0 && { address }),
    ...(phone.length > 0 && { phone }),
    ...(fax.length > 0 && { fax }),
    ...(email.length > 0 && { email }),
    ...(web && { web }),
    source: row.source ?? 'own entry',
    seen,
    ...(row.note && { note: row.note }),
    own: true,
  };
  return { mission, problems };
}

function countriesIn(cell: string, problems: string[]): string[] {
  const separated = /^[A-Za-z]{2}(?:[\s,]+[A-Za-z]{2})+$/.test(cell.trim()) ? /[\s,]+/ : /[;,\n]/;
  return parts(cell, separated).flatMap((written) => {
    const code = countryCode(written);
    if (!code)
      problems.push(`"${written}" is no country: write a code such as IE or an English name.`);
    return code ?? [];
  });
}

function parts(cell = '', separator = /[;,\s]+/): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

function monthIn(cell = ''): string | undefined {
  return cell.match(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?/)?.[0];
}
