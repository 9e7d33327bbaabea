import { z } from 'zod';
import { Case } from '../data/schema';
import { type Difference, differencesOf } from './apply-document';
import { Pack, packFormat, packVersion } from './pack';
import { type Suspicion, suspicionsOf } from './suspicions';

export const packLimits = { bytes: 20_000_000, cases: 20_000, depth: 24, text: 100_000 };

/** Which case of the file, which field, and why it was not taken. */
export type PackError = { index: number; id?: string; path: string; reason: string };

export type PackReading = {
  /** Why nothing was taken, in a sentence. */
  refused?: string;
  cases: Case[];
  errors: PackError[];
  /** Who, when, and the SHA-256 of the file as it came. */
  provenance?: { by: string; made: string; note?: string; sha256: string };
};

const Header = Pack.omit({ cases: true }).extend({ cases: z.array(z.unknown()) });

/**
 * Reads a pack's file. Each case is checked by itself: a bad one is listed with field and reason
 * and the good ones are kept. Never throws for anything that the file holds.
 */
export async function readPack(file: string): Promise<PackReading> {
  const nothing = (refused: string): PackReading => ({ refused, cases: [], errors: [] });
  const bytes = new TextEncoder().encode(file);
  if (bytes.length > packLimits.bytes)
    return nothing(`The file has ${bytes.length} bytes; a pack may have ${packLimits.bytes}.`);
  if (depthOf(file) > packLimits.depth)
    return nothing(`The file is nested deeper than ${packLimits.depth} levels; no pack is.`);
  let json: unknown;
  try {
    json = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch (error) {
    return nothing(`The file is not JSON: ${(error as Error).message}`);
  }
  const format = (json as { format?: unknown } | null)?.format;
  if (format !== packFormat)
    return nothing(`The file is no pack of cases: its "format" is not "${packFormat}".`);
  const version = (json as { version?: unknown }).version;
  if (version !== packVersion)
    return nothing(
      `The pack is of version ${JSON.stringify(version)?.slice(0, 20)}; this program reads version ${packVersion}.`,
    );
  const count = (json as { cases?: unknown[] }).cases?.length ?? 0;
  if (count > packLimits.cases)
    return nothing(
      `The pack holds ${count} cases; at most ${packLimits.cases} can be taken at once.`,
    );
  const header = Header.safeParse(json);
  if (!header.success)
    return nothing(`The pack's head is not right: ${sentences(header.error.issues)}`);

  const cases: Case[] = [];
  const errors: PackError[] = [];
  const seen = new Set<string>();
  for (const [index, raw] of header.data.cases.entries()) {
    const id = idOf(raw);
    const fail = (path: string, reason: string) =>
      errors.push({ index, ...(id && { id }), path, reason });
    const unsafe = unsafeKey(raw);
    if (unsafe !== undefined) {
      fail(unsafe, 'This name of a field is never part of a case.');
      continue;
    }
    const read = Case.safeParse(raw);
    if (!read.success) {
      for (const issue of read.error.issues.slice(0, 20)) fail(issue.path.join('.'), issue.message);
      continue;
    }
    if (seen.has(read.data.id)) {
      fail('id', `Another case of this pack has the id "${read.data.id}" already.`);
      continue;
    }
    const long = longText(read.data);
    const refusals: Pick<Suspicion, 'path' | 'text'>[] = suspicionsOf(read.data).filter(
      (one) => one.level === 'refuse',
    );
    if (long) refusals.push({ path: long, text: `is longer than ${packLimits.text} signs.` });
    if (refusals.length > 0) {
      for (const one of refusals.slice(0, 20)) fail(one.path, `The field ${one.text}`);
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

/** How deep the brackets of a JSON text go, without parsing it. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

function unsafeKey(node: unknown, path = ''): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  for (const key of Object.keys(node)) {
    const at = path ? `${path}.${key}` : key;
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return at;
    const inner = unsafeKey((node as Record<string, unknown>)[key], at);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function longText(node: unknown, path = ''): string | undefined {
  if (typeof node === 'string') return node.length > packLimits.text ? path : undefined;
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [key, value] of Object.entries(node)) {
    const inner = longText(value, path ? `${path}.${key}` : key);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function idOf(raw: unknown): string | undefined {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id.slice(0, 80) : undefined;
}

function sentences(issues: { path: PropertyKey[]; message: string }[]): string {
  return issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ');
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
