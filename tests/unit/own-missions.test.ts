import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readMissions } from '../../appeal/own-missions';

// Properties try hundreds of examples; a busy machine needs its time.
vi.setConfig({ testTimeout: 900_000 });

const month = '2026-11';
const stockholm = {
  state: 'KP',
  host: 'SE',
  city: 'Stockholm',
  kind: 'embassy',
  covers: ['NO', 'FI'],
  address: ['Norra Kungsvägen 39', '181 31 Lidingö'],
  phone: [{ number: '+46876738365', printed: '+46 8 767 38 365' }],
  email: ['a@example.org', 'b@example.org'],
  source: 'own entry',
  seen: '2026-11',
  own: true,
};

test.each([
  [
    'commas',
    'state,covers,host,city,address,phone,email\nKP,NO FI,SE,Stockholm,"Norra Kungsvägen 39; 181 31 Lidingö",+46 8 767 38 365,"a@example.org, b@example.org"',
  ],
  [
    'semicolons, as spreadsheets in Europe write',
    '\uFEFFState;Country;Host country;City;Address;Tel;E-mail\r\nNorth Korea;"Norway; Finland";Sweden;Stockholm;"Norra Kungsvägen 39\n181 31 Lidingö";+46 8 767 38 365;a@example.org b@example.org\r\n',
  ],
  [
    'tabs',
    'embassy of\taccredited to\tsits in\ttown\tstreet\ttelephone\tmail\nDPRK\tNO, FI\tSE\tStockholm\tNorra Kungsvägen 39; 181 31 Lidingö\t+46 8 767 38 365\ta@example.org b@example.org',
  ],
  ['a JSON list', JSON.stringify([stockholm])],
  [
    'a JSON object',
    JSON.stringify({ about: 'x', missions: [{ ...stockholm, phone: '+46 8 767 38 365' }] }),
  ],
])('reads %s', (_, text) => {
  expect(readMissions(text, month)).toEqual({ missions: [stockholm], problems: [] });
});

test.each([
  ['', 'The first line has to name the columns; there is none called "state".'],
  ['a,b\n1,2', 'The first line has to name the columns; there is none called "state".'],
  ['state,city\nCN,Oslo', 'The first line has to name the columns; there is none called "covers".'],
  ['state,covers', 'There is no entry in this text.'],
  ['[]', 'There is no entry in this text.'],
  ['{"a": 1}', 'A list of missions is expected: [{"state": "CN", …}].'],
  [
    'state,covers,email\nAtlantis,NO,a@x.org',
    'Entry 1: "Atlantis" is no state: write a code such as CN or an English name.',
  ],
  [
    'state,covers,email\nCN,Narnia,a@x.org',
    'Entry 1: "Narnia" is no country: write a code such as IE or an English name.',
  ],
  ['state,covers,city\nCN,NO,Oslo', 'Entry 1: it has no address, number or email.'],
  ['state,covers,email\nCN,NO,nobody', 'Entry 1: "nobody" is no email address and is left out.'],
  ['[1]', 'Entry 1: "" is no state: write a code such as CN or an English name.'],
])('%j says %s', (text, problem) => {
  const read = readMissions(text, month);
  expect(read.missions).toEqual([]);
  expect(read.problems[0]).toBe(problem);
});

test('no JSON says where', () => {
  expect(readMissions('[{"state": }]', month).problems[0]).toMatch(/^This is no JSON: .*\.$/);
});

test('a bad row does not spoil the others', () => {
  const { missions, problems } = readMissions(
    'state,covers,email\nCN,NO,a@x.org\nXX,NO,b@x.org\nCN,SE,c@x.org',
    month,
  );
  expect(missions.map(({ email }) => email)).toEqual([['a@x.org'], ['c@x.org']]);
  expect(problems).toEqual([
    'Entry 2: "XX" is no state: write a code such as CN or an English name.',
  ]);
});

test('a number without country code is kept as printed and named', () => {
  const { missions, problems } = readMissions(
    'state,covers,fax,seen\nCN,GB,020 7299 4049,2024-04',
    month,
  );
  expect(missions[0]).toMatchObject({ fax: [{ printed: '020 7299 4049' }], seen: '2024-04' });
  expect(problems).toEqual([
    'Entry 1: "020 7299 4049" has no country code: write it as +41 22 786 0662.',
  ]);
});

test('control characters and direction overrides are dropped', () => {
  const { missions } = readMissions(
    '[{"state":"CN","covers":"NO","email":"a@x.org","city":"O\\u202Es\\u0000lo"}]',
    month,
  );
  expect(missions[0]!.city).toBe('Oslo');
});

test('too much is refused', () => {
  expect(readMissions('x'.repeat(500_001), month).problems[0]).toContain('500,000');
});

test('never throws, and gives only whole missions', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('CN', 'NO', 'a@x.org', '+41 22 786 0662', '"', '\n', ';'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 })), (rows) => {
      const text = `state,covers,email,fax,address\n${rows.map((row) => row.join(',')).join('\n')}`;
      for (const { state, covers } of readMissions(text, month).missions) {
        expect(state).toMatch(/^[A-Z]{2}$/);
        expect(covers.length).toBeGreaterThan(0);
      }
      readMissions(JSON.stringify(rows), month);
    }),
  );
});
