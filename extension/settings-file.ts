import * as z from 'zod/mini';
import type { Mission } from '../appeal/missions';
import type { Settings } from './settings';
import { Settings as Schema } from './settings-schema';

const FORMAT = 'quick-appeals-settings';
const VERSION = 1;

/** What goes along from one computer to another. */
export type Portable = {
  settings: Settings;
  ownMissions: Mission[];
  /** Days before a last day on which to remind; whether to remind at all is asked on each computer. */
  reminderDays: number[];
};

// All that appeal/own-missions.ts takes in: what was written to a file is to be read back.
const line = z.string().check(z.maxLength(500_000));
const address = z.string().check(z.regex(/^[^\s@,;<>"()[\]\\]+@[^\s@,;<>"()[\]\\]+\.[a-z]{2,}$/i));
const page = z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/i));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const dialNumbers = z.array(
  z.strictObject({
    number: z.optional(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/))),
    printed: line,
    note: z.optional(line),
  }),
);
const OwnMission = z.strictObject({
  state: country,
  host: country,
  city: line,
  kind: line,
  covers: z.array(country),
  address: z.optional(z.array(line)),
  phone: z.optional(dialNumbers),
  fax: z.optional(dialNumbers),
  email: z.optional(z.array(address)),
  web: z.optional(page),
  social: z.optional(z.array(line)),
  source: line,
  seen: z.string().check(z.regex(/^\d{4}(-\d{2})?$/)),
  note: z.optional(line),
  own: z.optional(z.boolean()),
});

const File = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  settings: Schema,
  ownMissions: z.array(OwnMission),
  reminderDays: z.array(z.number().check(z.int(), z.gte(0), z.lte(60))),
});

/** Why a file was refused; `field` is the path of the value that cannot be used. */
export type Refusal = { problem: 'foreign' | 'newer' } | { problem: 'field'; field: string };

/** The text of a file that `readSettings` reads back. */
export function settingsFile(portable: Portable): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...portable }, null, 2)}\n`;
}

/** What the text of a file holds, or why it cannot be used. */
export function readSettings(text: string): Portable | Refusal {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'foreign' };
  }
  const { success: ours, data: head } = z
    .object({ format: z.literal(FORMAT), version: z.number() })
    .safeParse(file);
  if (!ours) return { problem: 'foreign' };
  if (head.version > VERSION) return { problem: 'newer' };
  const { data, error } = File.safeParse(file);
  if (!data) {
    const { path, ...issue } = error.issues[0]!;
    const unknown = issue.code === 'unrecognized_keys' ? (issue.keys as string[]) : [];
    return { problem: 'field', field: [...path, ...unknown.slice(0, 1)].join('.') };
  }
  const { settings, ownMissions, reminderDays } = data;
  // Details that are not to be kept are not taken in either.
  const writer = settings.keepDetails ? settings.writer : {};
  return { settings: { ...settings, writer }, ownMissions, reminderDays };
}
