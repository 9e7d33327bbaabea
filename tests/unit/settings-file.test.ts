import { expect, test } from 'vitest';
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
