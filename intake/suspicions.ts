import freeMail from '../data/intake/free-mail.json';
import type { Case, Recipient } from '../data/schema';
import { sameRecipient } from './case-differences';
import { looksLikeOffice, looksLikeTitle } from './office-words';
import type { Remark } from './remark';

/** `refuse`: must not be kept as it is. `warn`: shown to the writer before the case is saved. */
export type Suspicion = Remark & { level: 'refuse' | 'warn'; path: string };

const freeHosts = new Set(freeMail.hosts);
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Fields that go into a header, an envelope or a form on one line. */
const oneLine =
  /\.(?:email|fax|phone|telegram|telex|web|social|lines|salutation|name|title|organisation|number|printed)(?:\.|$)/;

/**
 * What is wrong or odd about a case that came from outside: hidden characters, line breaks in
 * addresses (header injection), look-alike domains, an office at a free-mail host, numbers and
 * addresses that differ from `earlier`. `known` are domains seen in the writer's own cases.
 */
export function suspicionsOf(candidate: Case, earlier?: Case, known: string[] = []): Suspicion[] {
  const found: Suspicion[] = [];
  const add = (level: Suspicion['level'], path: string, remark: Remark) =>
    found.push({ level, path, ...remark });

  for (const [path, value] of strings(candidate)) {
    if (loneSurrogate.test(value)) add('refuse', path, { code: 'halfCharacter' });
    if (control.test(value)) add('refuse', path, { code: 'controlCharacter' });
    if (bidi.test(value)) add('refuse', path, { code: 'turnedWriting' });
    else if (invisible.test(value)) add('warn', path, { code: 'invisibleCharacter' });
    if (oneLine.test(`.${path}`) && /[\r\n\u0085\u2028\u2029]/.test(value))
      add('refuse', path, { code: 'lineBreak' });
  }

  const domains = [
    ...known,
    ...(earlier ? recipientsOf(earlier).flatMap(([, one]) => (one.email ?? []).map(domainOf)) : []),
  ].map((domain) => domain.toLowerCase());
  for (const [path, recipient] of recipientsOf(candidate)) {
    for (const [i, address] of (recipient.email ?? []).entries()) {
      const at = `${path}.email.${i}`;
      const domain = domainOf(address).toLowerCase();
      if (/[,;<>"\s?&]|%0[ad]/i.test(address))
        add('refuse', at, { code: 'severalAddresses', data: { address } });
      const oddity = oddDomain(domain, domains);
      if (oddity) add('warn', at, oddity);
      const official = [recipient.title, recipient.organisation].some(
        (words) => words && (looksLikeTitle(words) || looksLikeOffice(words)),
      );
      if (official && freeHosts.has(domain))
        add('warn', at, { code: 'freeMail', data: { address } });
    }
    for (const [i, address] of (recipient.web ?? []).entries()) {
      const url = new URL(address);
      const at = `${path}.web.${i}`;
      if (url.username || url.password)
        add('refuse', at, { code: 'hiddenHost', data: { address } });
      const oddity = oddDomain(url.hostname, domains);
      if (oddity) add('warn', at, oddity);
    }
  }
  if (earlier) found.push(...changedAddresses(candidate, earlier));
  return found;
}

function changedAddresses(candidate: Case, earlier: Case): Suspicion[] {
  const found: Suspicion[] = [];
  const before = recipientsOf(earlier).map(([, one]) => one);
  for (const [path, recipient] of recipientsOf(candidate)) {
    const twin = before.find((one) => sameRecipient(one, recipient));
    if (!twin) continue;
    const pairs = [
      ['fax', twin.fax?.map(dialled), recipient.fax?.map(dialled)],
      ['phone', twin.phone?.map(dialled), recipient.phone?.map(dialled)],
      ['email', twin.email, recipient.email],
    ] as const;
    for (const [channel, was, is] of pairs) {
      const fresh = is?.filter((one) => !was?.includes(one)) ?? [];
      if (was?.length && fresh.length)
        found.push({
          level: 'warn',
          path: `${path}.${channel}`,
          code: 'newAddress',
          data: { now: fresh.join(', '), before: was.join(', ') },
        });
    }
  }
  return found;
}

const dialled = (one: { number?: string; printed: string }) => one.number ?? one.printed;
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

function recipientsOf(one: Case): [string, Recipient][] {
  return one.appeals.flatMap((appeal, i) =>
    appeal.recipients.map((recipient, j): [string, Recipient] => [
      `appeals.${i}.recipients.${j}`,
      recipient,
    ]),
  );
}

function* strings(node: unknown, path = ''): Generator<[string, string]> {
  if (typeof node === 'string') yield [path, node];
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node))
      yield* strings(value, path ? `${path}.${key}` : key);
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Armenian}/u,
];

function oddDomain(domain: string, known: string[]): Remark | undefined {
  if (/(?:^|\.)xn--/.test(domain)) return { code: 'punycode', data: { domain } };
  if (scripts.filter((script) => script.test(domain)).length > 1)
    return { code: 'mixedScripts', data: { domain } };
  const twin = known.find(
    (one) => one !== domain && (skeleton(one) === skeleton(domain) || oneApart(one, domain)),
  );
  return twin ? { code: 'lookAlike', data: { domain, known: twin } } : undefined;
}

// Letters and signs that pass for one another.
const alike: [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[0οо]/g, 'o'],
  [/[1|ıіl]/g, 'i'],
  [/[аα]/g, 'a'],
  [/[еε]/g, 'e'],
  [/[рρ]/g, 'p'],
  [/[сϲ]/g, 'c'],
  [/[хχ]/g, 'x'],
  [/[уγ]/g, 'y'],
  [/5/g, 's'],
  [/-/g, ''],
];
const skeleton = (domain: string) =>
  alike.reduce(
    (text, [what, as]) => text.replace(what, as),
    domain.normalize('NFKC').toLowerCase(),
  );

/** One letter added, lost, changed or two swapped, in domains long enough for that to be a trick. */
function oneApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 6 || Math.abs(one.length - other.length) > 1)
    return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  )
    end++;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return (
    Math.max(a.length, b.length) <= 1 || (a.length === 2 && a === b.split('').reverse().join(''))
  );
}
