import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Case } from '../../data/schema';
import { suspicionsOf } from '../../intake/suspicions';

const original = Case.parse(
  JSON.parse(readFileSync(new URL('../../data/cases/ua-52-12.json', import.meta.url), 'utf8')),
);
const changed = (change: (one: Case) => void) => {
  const one = structuredClone(original);
  change(one);
  return one;
};
const email = (address: string) =>
  changed((one) => {
    one.appeals[0]!.recipients[0]!.email = [address];
  });

test('a plain case raises nothing', () => {
  expect(suspicionsOf(original)).toEqual([]);
});

test.each([
  [
    'control character',
    changed((one) => {
      one.title = 'a\u0007b';
    }),
    'refuse',
    'controlCharacter',
  ],
  [
    'bidi override',
    changed((one) => {
      one.people[0]!.name = 'a\u202eb';
    }),
    'refuse',
    'turnedWriting',
  ],
  [
    'zero width',
    changed((one) => {
      one.title = 'a\u200bb';
    }),
    'warn',
    'invisibleCharacter',
  ],
  [
    'line break in a name',
    changed((one) => {
      one.appeals[0]!.recipients[0]!.name = 'Mr X\nBcc: y@z.cc';
    }),
    'refuse',
    'lineBreak',
  ],
  ['two addresses in one', email('a@b.cc,c@d.ee'), 'refuse', 'severalAddresses'],
  ['punycode', email('gov@xn--govonlne-i2a.cn'), 'warn', 'punycode'],
  ['mixed scripts', email('gov@g\u043evonline.cn'), 'warn', 'mixedScripts'],
  ['a ministry at a free-mail host', email('president@gmail.com'), 'warn', 'freeMail'],
  [
    'a host behind a name',
    changed((one) => {
      one.appeals[0]!.recipients[0]!.web = ['https://mfa.gov.cn@evil.example/'];
    }),
    'refuse',
    'hiddenHost',
  ],
] as const)('%s', (_, one, level, code) => {
  expect(suspicionsOf(one)).toContainEqual(expect.objectContaining({ level, code }));
});

test.each([
  ['gov@govonIine.cn'],
  ['gov@govonlin.cn'],
  ['gov@gov-online.cn'],
  ['webmaster@mfa.g0v.cn'],
])('%s looks like a known domain', (address) => {
  expect(suspicionsOf(email(address), original)).toContainEqual(
    expect.objectContaining({ level: 'warn', code: 'lookAlike' }),
  );
});

test('a fax number that changed is shown with the earlier one', () => {
  const one = changed((next) => {
    next.appeals[0]!.recipients[1]!.fax = [{ number: '+861065961199', printed: '+86 10 65961199' }];
  });
  expect(suspicionsOf(one, original)).toEqual([
    {
      level: 'warn',
      path: 'appeals.0.recipients.1.fax',
      code: 'newAddress',
      data: { now: '+861065961199', before: '+861065961109' },
    },
  ]);
});
