import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMissions } from '../../appeal/own-missions';
import { type Portable, readSettings, settingsFile } from '../../extension/settings-file';

const portable: Portable = {
  settings: {
    keepDetails: true,
    writer: {
      name: 'Ingrid',
      country: 'NO',
      email: 'ingrid@example.org',
      sentence: 'As a nurse …',
    },
    seed: '9c0b',
    language: 'zh',
    letterLanguage: 'fr',
    faxGateway: { pattern: '{cc}@fax.example.org', faxesBody: true },
    practiceRemoved: true,
  },
  ownMissions: [
    {
      state: 'KP',
      host: 'SE',
      city: 'Stockholm',
      kind: 'embassy',
      covers: ['NO', 'FI'],
      phone: [{ number: '+46876738365', printed: '+46 8 767 38 365' }],
      source: 'own entry',
      seen: '2026-11',
      own: true,
    },
  ],
  reminderDays: [7, 1],
};
const file = (change: object) =>
  JSON.stringify({ format: 'quick-appeals-settings', version: 1, ...portable, ...change });

test('what is written is read back', () => {
  expect(readSettings(settingsFile(portable))).toEqual(portable);
});

test('an address that the settings take, without a dot in its host, is read back', () => {
  const { settings } = portable;
  const own = { ...settings, writer: { ...settings.writer, email: 'me@localhost' } };
  const one = { ...portable, settings: own };
  expect(readSettings(settingsFile(one))).toEqual(one);
});

test('whatever missions were taken in are read back', () => {
  const local = fc.stringMatching(/^[a-z.&'é+]{1,8}$/);
  const email = fc.tuple(local, local).map(([one, two]) => `${one}@${two}.example`);
  const web = fc.oneof(fc.webUrl(), fc.constant('http://['), fc.constant('HTTPS://x y'));
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(600)));
  const row = fc.record(
    { city: cell, address: cell, email, web, phone: cell, fax: cell, note: cell, seen: cell },
    { requiredKeys: ['email'] },
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const text = JSON.stringify(rows.map((one) => ({ state: 'CN', covers: 'IE', ...one })));
      const { missions } = readMissions(text, '2026-11');
      const one = { ...portable, ownMissions: missions };
      expect(readSettings(settingsFile(one))).toEqual(one);
    }),
  );
});

test('details that are not to be kept are not taken in', () => {
  const text = file({ settings: { writer: { name: 'Ingrid' }, seed: 'x' } });
  expect(readSettings(text)).toHaveProperty('settings', { writer: {}, seed: 'x' });
});

test.each([
  ['', 'foreign'],
  ['null', 'foreign'],
  ['[]', 'foreign'],
  ['{"format":"quick-appeals-pack","version":1}', 'foreign'],
  ['{"format":"quick-appeals-settings"}', 'foreign'],
  [file({ version: 2 }), 'newer'],
])('%j is %s', (text, problem) => expect(readSettings(text)).toEqual({ problem }));

const withWriter = (writer: object) => file({ settings: { writer } });
test.each([
  [file({ settings: undefined }), 'settings'],
  [file({ more: 1 }), 'more'],
  [withWriter({ name: 1 }), 'settings.writer.name'],
  [withWriter({ name: ' ' }), 'settings.writer.name'],
  [withWriter({ name: 'x'.repeat(2001) }), 'settings.writer.name'],
  [withWriter({ email: 'a@b.org\nBcc: c@d.org' }), 'settings.writer.email'],
  [withWriter({ country: 'Norway' }), 'settings.writer.country'],
  [withWriter({ shoeSize: 'x' }), 'settings.writer.shoeSize'],
  [file({ settings: { writer: {}, language: '../../x' } }), 'settings.language'],
  [file({ settings: { writer: {}, language: 'en-aa-aa' } }), 'settings.language'],
  [file({ settings: { writer: {}, faxGateway: { id: '' } } }), 'settings.faxGateway.id'],
  [
    file({ ownMissions: [{ ...portable.ownMissions[0], web: 'javascript:x' }] }),
    'ownMissions.0.web',
  ],
  [file({ reminderDays: [-1] }), 'reminderDays.0'],
  ['{"format":"quick-appeals-settings","version":1,"__proto__":{"settings":{}}}', 'settings'],
])('%j: what cannot be used is named', (text, field) => {
  expect(readSettings(text)).toEqual({ problem: 'field', field });
});
