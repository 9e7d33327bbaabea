import { type CaseEntry, caseEntry } from '../../appeal/case-entry';
import type { Case } from '../../data/schema';

const STATES = ['BY', 'CN', 'EG', 'IR', 'KP', 'MX', 'SA', 'TR', 'VN', 'ZW'];
const NAMES = ['Aksanov', 'Belline', 'Çelmar', 'Dương', 'Erenfeld', 'Fayrouz', 'Gómera', 'Habtesi'];

/** The `n`th of many cases that differ in name, country and last day (1 January 2090 and after). */
export function manyCase(n: number): Case {
  const state = STATES[n % STATES.length]!;
  const name = `${NAMES[n % NAMES.length]} ${n}`;
  const date = new Date(Date.UTC(2090, 0, 1 + (n % 1000))).toISOString().slice(0, 10);
  return {
    id: `many-${n}`,
    reference: { ua: `${n}/90` },
    title: `Teacher ${name} held without charge`,
    countries: [state],
    issued: '2089-12-01',
    deadline: { date, wording: `PLEASE SEND APPEALS BEFORE ${date}` },
    status: 'open',
    people: [{ name }],
    summary: `${name} has been held without charge since November.`,
    languages: ['en', 'own'],
    missions: [state],
    appeals: [
      {
        to: 'Minister of Justice',
        demands: [`Release ${name} immediately.`],
        recipients: [
          {
            id: 'minister-of-justice',
            role: 'to',
            title: 'Minister of Justice',
            salutation: 'Dear Minister',
            email: [`minister-${n}@justice.example`],
            post: { lines: ['1 Main Square', 'Capital'], country: state },
          },
        ],
      },
    ],
    editions: [{ id: 'international', publisher: 'Amnesty International' }],
  };
}

export const manyEntry = (n: number): CaseEntry => caseEntry(manyCase(n));
