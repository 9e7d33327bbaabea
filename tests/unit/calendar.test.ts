import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarEvents } from '../../appeal/calendar';
import { calendarFile } from '../../extension/calendar';
import { entry } from './entries';

const NOW = new Date('2026-11-25T13:30:00Z');
const words = ({ title }: { title: string }) => ({ title, notes: `Notes on ${title}` });

describe('calendarEvents', () => {
  test('holds the last days to come, nearest first', () => {
    const entries = [
      entry('later', '2026-12-24'),
      entry('today', '2026-11-25'),
      entry('past', '2026-11-24'),
      entry('undated'),
      entry('closed', '2026-12-24', { status: 'closed' }),
    ];
    expect(calendarEvents(entries, '2026-11-25', words)).toEqual([
      {
        uid: 'today@quick-appeals',
        day: '2026-11-25',
        title: 'Case today',
        notes: 'Notes on Case today',
      },
      {
        uid: 'later@quick-appeals',
        day: '2026-12-24',
        title: 'Case later',
        notes: 'Notes on Case later',
      },
    ]);
  });
});

const event = { uid: 'a@quick-appeals', day: '2026-12-24', title: 'Title', notes: 'Notes' };

/** Read by the parser that Thunderbird uses, which knows nothing of the library that wrote it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, component: inner } = new ICAL.Event(component);
    return {
      uid,
      summary,
      description,
      day: startDate.toString(),
      wholeDay: startDate.isDate,
      stamp: String(inner.getFirstPropertyValue('dtstamp')),
      alarms: inner
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

describe('calendarFile', () => {
  test('is read as whole days with alarms at nine', () => {
    const other = { ...event, uid: 'b@quick-appeals', day: '2027-01-01' };
    expect(read(calendarFile([event, other], [3, 1, 0], NOW))).toMatchObject([
      {
        uid: 'a@quick-appeals',
        summary: 'Title',
        description: 'Notes',
        day: '2026-12-24',
        wholeDay: true,
        stamp: '2026-11-25T13:30:00Z',
        alarms: ['-P2DT15H', '-PT15H', 'PT9H'],
      },
      { uid: 'b@quick-appeals', day: '2027-01-01' },
    ]);
  });

  const ownZone = process.env.TZ;
  afterAll(() => {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  });
  test.each([['Pacific/Honolulu'], ['Pacific/Kiritimati'], ['Asia/Beirut']])(
    'is the same day for a writer in %s',
    (zone) => {
      process.env.TZ = zone;
      expect(calendarFile([event], [], NOW)).toContain('DTSTART;VALUE=DATE:20261224\r\n');
    },
  );

  test.each([
    ['separators', 'One; two, three: four \\ five "six"'],
    ['line breaks', 'One\ntwo\n\nthree'],
    ['long words', `${'Forcible'.repeat(30)}, again`],
    ['Korean', '강제 송환될 위험에 처한 북한 사람들. '.repeat(12)],
    ['accents', 'é'.repeat(200)],
    ['emoji', '👩‍👩‍👧 and 🕊️ '.repeat(30)],
    ['right to left', 'خطر الإعادة القسرية؛ نداء عاجل، '.repeat(10)],
    ['what looks like a property', 'END:VEVENT\nBEGIN:VEVENT\nDTSTART:20000101'],
    ['carriage returns', 'One\r\ntwo\rthree'],
    ['nothing', ''],
  ])('keeps %s, and the rules of RFC 5545 for lines', (_, text) => {
    const file = calendarFile([{ ...event, title: text, notes: text }], [1], NOW);
    const [kept, ...others] = read(file);
    const lines = text.replace(/\r\n?/g, '\n');
    expect(others).toEqual([]);
    expect(kept!.description ?? '').toBe(lines);
    expect(kept!.summary ?? '').toBe(lines);

    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line.isWellFormed(), line).toBe(true);
    }
  });
});
