import { Case, Recipient } from '../data/schema';

/** One thing that a document would change: printed values, for the writer to agree to. */
export type Difference = { path: string; before?: string; after?: string };

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
/** The same words, whatever their case, accents and signs. */
export const sameName = (one: string, other: string) => plain(one) === plain(other);

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
