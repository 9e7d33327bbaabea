import { Case, Recipient } from '../data/schema';
import type { ParsedCase } from './parsed-case';
import type { Remark } from './remark';
import { editionId, type Problem, toCase } from './to-case';

/** One thing that a document would change: printed values, for the writer to agree to. */
export type Difference = { path: string; before?: string; after?: string };

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
  const updates = parsed.kind === 'update' || parsed.kind === 'partial-stop';
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
    how:
      parsed.kind === 'partial-stop'
        ? 'partial-stop'
        : parsed.kind === 'update'
          ? 'update'
          : 'edition',
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

/** An update replaces demands, recipients and last day; the earlier documents stay listed. */
function updated(existing: Case, next: Case, parsed: ParsedCase): Case {
  const people = existing.people.filter(
    (person) => !parsed.released.some((name) => sameName(name, person.name)),
  );
  const known = new Set(existing.editions.map((edition) => edition.id));
  return {
    ...existing,
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
    appeals: next.appeals,
    ...(next.report && { report: next.report }),
    editions: [
      ...existing.editions,
      ...next.editions.map((edition) => ({ ...edition, id: freeId(edition.id, known) })),
    ],
  };
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

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const sameName = (one: string, other: string) => plain(one) === plain(other);

/** The same official or office: same name or title at the same country, or a shared address. */
export function sameRecipient(one: Recipient, other: Recipient): boolean {
  if (one.email?.some((address) => other.email?.includes(address))) return true;
  if (one.name && other.name)
    return sameName(one.name, other.name) && one.post?.country === other.post?.country;
  if (one.title && other.title)
    return sameName(one.title, other.title) && one.post?.country === other.post?.country;
  return Boolean(
    one.organisation && other.organisation && sameName(one.organisation, other.organisation),
  );
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** Leaf by leaf what differs between two cases, recipients matched by who they are. */
export function differencesOf(before: Case, after: Case): Difference[] {
  const out: Difference[] = [];
  const compare = (path: string, one: unknown, other: unknown) => {
    const [was, is] = [JSON.stringify(one), JSON.stringify(other)];
    if (was === is) return;
    out.push({
      path,
      ...(one !== undefined && { before: shown(one) }),
      ...(other !== undefined && { after: shown(other) }),
    });
  };
  for (const key of keysOf(Case, ['id', 'appeals', 'editions']))
    compare(key, before[key], after[key]);
  const demands = (one: Case) =>
    one.appeals.map((appeal) => `${appeal.to}: ${appeal.demands.join(' ')}`);
  compare('demands', demands(before), demands(after));
  const printed = (one: Case) => one.appeals.map((appeal) => appeal.printed ?? []);
  compare('printed', printed(before), printed(after));
  const states = (one: Case) => one.appeals.map(({ state }) => state ?? '');
  compare('appeals.country', states(before), states(after));
  const appealOf = (one: Case, recipient: Recipient) =>
    one.appeals.find(({ recipients }) => recipients.includes(recipient))?.to;
  const old = before.appeals.flatMap((appeal) => appeal.recipients);
  const now = after.appeals.flatMap((appeal) => appeal.recipients);
  for (const recipient of old) {
    const twin =
      now.find((one) => one.id === recipient.id) ??
      now.find((one) => sameRecipient(one, recipient));
    if (!twin) {
      out.push({ path: `recipients.${recipient.id}`, before: label(recipient) });
      continue;
    }
    const path = `recipients.${recipient.id}`;
    for (const key of keysOf(Recipient, [])) compare(`${path}.${key}`, recipient[key], twin[key]);
    compare(`${path}.to`, appealOf(before, recipient), appealOf(after, twin));
  }
  for (const recipient of now)
    if (!old.some((one) => one.id === recipient.id || sameRecipient(one, recipient)))
      out.push({ path: `recipients.${recipient.id}`, after: label(recipient) });
  compare(
    'editions',
    before.editions.map((one) => one.id),
    after.editions.map((one) => one.id),
  );
  for (const edition of before.editions) {
    const twin = after.editions.find((one) => one.id === edition.id);
    if (twin) compare(`editions.${edition.id}`, edition, twin);
  }
  return out;
}

/** What the schema has, so that nothing new in it is ever taken over unseen. */
function keysOf<Shape extends object, But extends keyof Shape>(
  { shape }: { shape: Shape },
  but: But[],
): Exclude<keyof Shape, But>[] {
  const keys = Object.keys(shape) as (keyof Shape)[];
  return keys.filter((key): key is Exclude<keyof Shape, But> => !but.includes(key as But));
}

const label = (recipient: Recipient) =>
  [recipient.title, recipient.name, recipient.organisation].filter(Boolean).join(', ');
const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
