import { z } from 'zod';
import { Case } from '../data/schema';
import { type Difference, differencesOf } from './case-differences';
import { fieldFault } from './field-fault';
import { Pack, packFormat, packVersion } from './pack';
import { depthOf, longList, longText, packLimits, unsafeKey } from './pack-limits';
import type { Remark } from './remark';
import { type Suspicion, suspicionsOf } from './suspicions';
import { valueAt } from './to-case';

/** Which case of the file, which field, and why it was not taken. */
export type PackError = Remark & { index: number; id?: string; path: string };

export type PackReading = {
  /** Why nothing was taken. */
  refused?: Remark;
  cases: Case[];
  errors: PackError[];
  /** Who, when, and the SHA-256 of the file as it came. */
  provenance?: { by: string; made: string; note?: string; sha256: string };
};

type Refusal = Remark & { path: string };

const Header = Pack.omit({ cases: true }).extend({ cases: z.array(z.unknown()) });

/**
 * Reads a pack's file. Each case is checked by itself: a bad one is listed with field and reason
 * and the good ones are kept. Never throws for anything that the file holds.
 */
export async function readPack(file: string): Promise<PackReading> {
  const nothing = (refused: Remark): PackReading => ({ refused, cases: [], errors: [] });
  const bytes = new TextEncoder().encode(file);
  if (bytes.length > packLimits.bytes)
    return nothing({ code: 'packSize', data: { count: bytes.length, most: packLimits.bytes } });
  if (depthOf(file) > packLimits.depth)
    return nothing({ code: 'packDepth', data: { most: packLimits.depth } });
  let json: unknown;
  try {
    json = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch (error) {
    return nothing({
      code: 'packNotJson',
      data: { detail: (error as Error).message.slice(0, 200) },
    });
  }
  const { format, version, cases: given } = (json ?? {}) as Record<string, unknown>;
  if (format !== packFormat) return nothing({ code: 'packFormat' });
  if (version !== packVersion)
    return nothing({
      code: 'packVersion',
      data: { version: String(JSON.stringify(version)).slice(0, 20), own: packVersion },
    });
  if (Array.isArray(given) && given.length > packLimits.cases)
    return nothing({ code: 'packCount', data: { count: given.length, most: packLimits.cases } });
  const header = Header.safeParse(json);
  if (!header.success) {
    const fields = header.error.issues
      .slice(0, 5)
      .map((issue) => issue.path.join('.') || issue.code);
    return nothing({ code: 'packHead', data: { fields: fields.join(', ') } });
  }

  const cases: Case[] = [];
  const errors: PackError[] = [];
  const seen = new Set<string>();
  for (const [index, raw] of header.data.cases.entries()) {
    const id = idOf(raw);
    const fail = (path: string, remark: Remark) =>
      errors.push({ index, ...(id && { id }), path, ...remark });
    const unsafe = unsafeKey(raw);
    if (unsafe !== undefined) {
      fail(unsafe, { code: 'unsafeName' });
      continue;
    }
    const list = longList(raw);
    if (list !== undefined) {
      fail(list, { code: 'longList', data: { most: packLimits.items } });
      continue;
    }
    const read = Case.safeParse(raw);
    if (!read.success) {
      for (const issue of read.error.issues.slice(0, 20))
        fail(issue.path.join('.'), fieldFault(issue, valueAt(raw, issue.path)));
      continue;
    }
    if (seen.has(read.data.id)) {
      fail('id', { code: 'sameId', data: { id: read.data.id } });
      continue;
    }
    const refusals: Refusal[] = suspicionsOf(read.data)
      .filter((one) => one.level === 'refuse')
      .map(({ level, ...one }) => one);
    const long = longText(read.data);
    if (long) refusals.push({ path: long, code: 'longText', data: { most: packLimits.text } });
    if (refusals.length > 0) {
      for (const { path, ...remark } of refusals.slice(0, 20)) fail(path, remark);
      continue;
    }
    seen.add(read.data.id);
    cases.push(read.data);
  }
  const { by, made, note } = header.data;
  return {
    cases,
    errors,
    provenance: { by, made, ...(note && { note }), sha256: await sha256(bytes) },
  };
}

/** What taking a pack would change in the cases that are there. */
export type PackComparison = {
  added: Case[];
  same: string[];
  changed: { case: Case; differences: Difference[]; suspicions: Suspicion[] }[];
};

/** Compares a pack's cases with the existing ones by id; nothing is overwritten here. */
export function comparePack(cases: Case[], existing: Map<string, Case>): PackComparison {
  const out: PackComparison = { added: [], same: [], changed: [] };
  for (const one of cases) {
    const mine = existing.get(one.id);
    if (!mine) out.added.push(one);
    else {
      const differences = differencesOf(mine, one);
      if (differences.length === 0) out.same.push(one.id);
      else out.changed.push({ case: one, differences, suspicions: suspicionsOf(one, mine) });
    }
  }
  return out;
}

function idOf(raw: unknown): string | undefined {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id.slice(0, 80) : undefined;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
