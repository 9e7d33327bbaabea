import type { Case, Recipient } from '../data/schema';
import { type Difference, differencesOf, sameName, sameRecipient } from './case-differences';
import type { ParsedCase } from './parsed-case';
import type { Remark } from './remark';
import { editionId, type Problem, toCase } from './to-case';

export type Proposal = {
  /** What the document does to the case. */
  how: 'update' | 'edition' | 'partial-stop' | 'stop' | 'unchanged';
  case: Case;
  differences: Difference[];
  /** What a person must look at before agreeing. */
  warnings: Remark[];
};

export type Refusal = { refused: Remark; problems?: Problem[] };

/** True when a document is of this case: same series and number, or it names the case's index number. */
export function isSameCase(existing: Case, parsed: ParsedCase): boolean {
  if (existing.reference.ua && parsed.reference.ua)
    return existing.reference.ua === parsed.reference.ua;
  const { index, follows } = parsed.reference;
  const known = [
    existing.reference.index,
    existing.reference.follows,
    ...existing.editions.map((one) => one.reference),
  ];
  return [index, follows].some(
    (one) => one !== undefined && known.some((other) => other?.includes(one)),
  );
}

/** Another document of later date under the same number, that does not call itself an update. */
function isLater(existing: Case, { kind, reference, issued }: ParsedCase): boolean {
  const { index } = existing.reference;
  return (
    kind === 'first' &&
    index !== undefined &&
    reference.index !== undefined &&
    index !== reference.index &&
    existing.issued !== undefined &&
    issued !== undefined &&
    issued > existing.issued
  );
}

/**
 * What an update, another edition, a partial stop or a stop makes of a case. Nothing is written:
 * the proposal and its differences are shown, and the writer decides. A closed case stays closed
 * and keeps its thanks.
 */
export function applyDocument(existing: Case, parsed: ParsedCase): Proposal | Refusal {
  if (parsed.kind === 'several')
    return { refused: { code: 'severalCases', data: { numbers: severalIn(parsed) } } };
  if (!isSameCase(existing, parsed)) return { refused: other(existing, parsed) };
  const warnings: Remark[] = [];
  if (existing.issued && parsed.issued && parsed.issued < existing.issued)
    warnings.push({ code: 'older', data: { given: parsed.issued, had: existing.issued } });

  if (parsed.kind === 'stop') return closing(existing, parsed, warnings);
  if (existing.status === 'closed') {
    warnings.push({ code: 'closedCase' });
    return { how: 'unchanged', case: existing, differences: [], warnings };
  }
  const updates =
    parsed.kind === 'update' || parsed.kind === 'partial-stop' || isLater(existing, parsed);
  // An update may only tell: then the demands that stand go on.
  const onlyTells = updates && parsed.appeals.every((appeal) => appeal.demands.length === 0);
  const converted = toCase({
    ...parsed,
    ...(onlyTells && { appeals: existing.appeals }),
    people: parsed.people.length ? parsed.people : existing.people,
    summary: parsed.summary ?? existing.summary,
    title: parsed.title ?? existing.title,
    countries: parsed.countries.length ? parsed.countries : existing.countries,
  });
  if (!converted.case)
    return {
      refused: { code: 'notWhole' },
      problems: converted.problems,
    };
  const next = onlyTells ? { ...converted.case, appeals: existing.appeals } : converted.case;
  const proposal = updates ? updated(existing, next, parsed) : merged(existing, next, parsed);
  return {
    how: parsed.kind === 'partial-stop' ? 'partial-stop' : updates ? 'update' : 'edition',
    case: proposal,
    differences: differencesOf(existing, proposal),
    warnings,
  };
}

const severalIn = (parsed: ParsedCase) =>
  parsed.doubts.find((doubt) => doubt.code === 'severalCases')?.data?.numbers ?? '';

function other(existing: Case, { reference: { ua } }: ParsedCase): Remark {
  const title = existing.reference.ua ?? existing.title;
  return ua
    ? { code: 'otherNumber', data: { number: ua, title } }
    : { code: 'otherCase', data: { title } };
}

function closing(existing: Case, parsed: ParsedCase, warnings: Remark[]): Proposal {
  if (existing.status === 'closed')
    return { how: 'unchanged', case: existing, differences: [], warnings };
  const { ua, index } = parsed.reference;
  const reason = parsed.closed?.reason ?? parsed.title ?? parsed.summary ?? ua ?? index;
  const closed = {
    ...((parsed.closed?.date ?? parsed.issued) && { date: parsed.closed?.date ?? parsed.issued }),
    reason: reason ?? existing.title,
  };
  const next: Case = { ...existing, status: 'closed', closed };
  return { how: 'stop', case: next, differences: differencesOf(existing, next), warnings };
}

/**
 * An update replaces demands, recipients and last day; the earlier documents stay listed. The words for
 * letters told of what was asked and happened before, and go.
 */
function updated(existing: Case, next: Case, parsed: ParsedCase): Case {
  const { letter: _, translations: __, ...before } = existing;
  const people = existing.people.filter(
    (person) => !parsed.released.some((name) => sameName(name, person.name)),
  );
  const known = new Set(existing.editions.map((edition) => edition.id));
  return {
    ...before,
    title: next.title,
    reference: {
      ...existing.reference,
      ...(existing.reference.index && { follows: existing.reference.index }),
      ...parsed.reference,
    },
    ...(next.category && { category: next.category }),
    ...(next.issued && { issued: next.issued }),
    deadline: next.deadline,
    summary: next.summary,
    ...(next.background && { background: next.background }),
    languages: next.languages.length ? next.languages : existing.languages,
    missions: next.missions.length ? next.missions : existing.missions,
    people: parsed.people.length
      ? next.people.filter((person) => !parsed.released.some((name) => sameName(name, person.name)))
      : people.length
        ? people
        : existing.people,
    appeals: renamed(existing, next.appeals),
    ...(next.report && { report: next.report }),
    editions: [
      ...existing.editions,
      ...next.editions.map((edition) => ({ ...edition, id: freeId(edition.id, known) })),
    ],
  };
}

/**
 * A new holder of an office is another recipient: what the writer kept for the one before, a draft by
 * name or "sent", is not theirs.
 */
function renamed(existing: Case, appeals: Case['appeals']): Case['appeals'] {
  const before = existing.appeals.flatMap(({ recipients }) => recipients);
  const taken = new Set(
    [...before, ...appeals.flatMap(({ recipients }) => recipients)].map(({ id }) => id),
  );
  return appeals.map((appeal) => ({
    ...appeal,
    recipients: appeal.recipients.map((recipient) => {
      const { id, name } = recipient;
      const old = before.find((one) => one.id === id);
      const isAnother = old?.name && name && !sameName(old.name, name);
      return isAnother ? { ...recipient, id: freeId(id, taken) } : recipient;
    }),
  }));
}

/** Another section's edition: recipients that only one document names belong to that edition. */
function merged(existing: Case, next: Case, parsed: ParsedCase): Case {
  const known = new Set(existing.editions.map((edition) => edition.id));
  const own = freeId(editionId(parsed), known);
  const before = existing.editions.map((edition) => edition.id);
  const taken = new Set<Recipient>();
  const ids = new Set(existing.appeals.flatMap((appeal) => appeal.recipients.map((one) => one.id)));
  const incoming = next.appeals.flatMap((appeal) => appeal.recipients);
  const appeals = existing.appeals.map((appeal) => ({
    ...appeal,
    recipients: appeal.recipients.map((recipient) => {
      const twin = incoming.find((one) => !taken.has(one) && sameRecipient(recipient, one));
      if (!twin) return { ...recipient, editions: recipient.editions ?? before };
      taken.add(twin);
      return withChannels(
        recipient.editions ? { ...recipient, editions: [...recipient.editions, own] } : recipient,
        twin,
      );
    }),
  }));
  for (const [i, appeal] of next.appeals.entries()) {
    const target =
      appeals.find((one) => one.to.toLowerCase() === appeal.to.toLowerCase()) ??
      appeals[Math.min(i, appeals.length - 1)]!;
    for (const recipient of appeal.recipients) {
      if (taken.has(recipient)) continue;
      target.recipients.push({ ...recipient, id: freeId(recipient.id, ids), editions: [own] });
    }
  }
  return {
    ...existing,
    reference: { ...parsed.reference, ...existing.reference },
    ...(!existing.deadline && next.deadline && { deadline: next.deadline }),
    ...(!existing.issued && next.issued && { issued: next.issued }),
    languages: existing.languages.length ? existing.languages : next.languages,
    missions: existing.missions.length ? existing.missions : next.missions,
    appeals,
    ...(next.report && !existing.report && { report: next.report }),
    editions: [...existing.editions, ...next.editions.map((edition) => ({ ...edition, id: own }))],
  };
}

const channels = ['email', 'fax', 'phone', 'telegram', 'telex', 'web', 'social'] as const;

/** Channels that the twin adds; what was there stays as it is. */
function withChannels(recipient: Recipient, twin: Recipient): Recipient {
  const out: Record<string, unknown> = { ...recipient };
  for (const channel of channels)
    if (!recipient[channel] && twin[channel]) out[channel] = twin[channel];
  if (!recipient.post && twin.post) out.post = twin.post;
  return out as Recipient;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
