import { expect, test } from 'vitest';
import { composeLetter, type LetterRequest } from '../../appeal/letter';
import { bundledCase } from './fixtures/bundled';

const about = bundledCase('ua-163-17');
const [appeal] = about.appeals as [(typeof about.appeals)[number]];
const [president] = appeal.recipients as [(typeof appeal.recipients)[number]];
const request: LetterRequest = {
  case: about,
  appeal,
  recipient: president,
  channel: 'email',
  writer: {},
  today: '2017-08-01',
};
const GATEWAY = '861062381025@fax.example.org';

test.each([
  ['email', {}, president.email],
  ['email', { gatewayAddress: GATEWAY }, president.email],
  ['fax', {}, []],
  ['fax', { gatewayAddress: GATEWAY }, [GATEWAY]],
  ['post', { gatewayAddress: GATEWAY }, []],
  ['phone', {}, []],
  ['web', {}, []],
] as const)('a letter by %s with %j goes to %j', (channel, more, to) => {
  expect(composeLetter({ ...request, channel, ...more }).to).toEqual(to);
});

test('to whom no address is known, an e-mail has none; a copy goes to whom it is told', () => {
  const { email: _, fax: __, ...silent } = president;
  const letter = composeLetter({ ...request, recipient: silent });
  expect(letter).toMatchObject({ to: [], cc: [] });
  expect(letter.faxNumber).toBeUndefined();
  expect(composeLetter({ ...request, cc: ['a@x.org', 'b@x.org'] }).cc).toEqual([
    'a@x.org',
    'b@x.org',
  ]);
});

test('a number without a country code is printed, never dialled', () => {
  const fax = [{ printed: '6238 1025' }, { number: '+861062381025', printed: '+86 10 6238 1025' }];
  const letter = composeLetter({ ...request, channel: 'fax', recipient: { ...president, fax } });
  expect(letter.faxNumbers).toEqual(['+861062381025']);
});

test('the writer’s details are those that were given, on one line each', () => {
  const writer = {
    name: 'Ingrid\nØstby',
    email: 'i@x.org',
    phone: '+47 22',
    fax: '+47 23',
    address: ['Storgata 1'],
  };
  expect(composeLetter({ ...request, writer })).toMatchObject({
    senderName: 'Ingrid Østby',
    senderEmail: 'i@x.org',
    senderPhone: '+47 22',
    senderFax: '+47 23',
    senderAddress: ['Storgata 1'],
  });
  const bare = composeLetter(request);
  expect([
    bare.senderName,
    bare.senderEmail,
    bare.senderPhone,
    bare.senderFax,
    bare.senderAddress,
  ]).toEqual(Array(5).fill(undefined));
});
