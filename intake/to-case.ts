import { Case } from '../data/schema';
import { asDemand } from './demand-wording';
import { fieldFault } from './field-fault';
import type { ParsedAppeal, ParsedCase, ParsedRecipient } from './parsed-case';
import { plainCase } from './plain-case';
import type { Remark } from './remark';
import { fold } from './source-text';

/** Why a parsed case is no case yet: a field of `Case` and what is wrong with it. */
export type Problem = Remark & { path: string };

export type Conversion = { case?: Case; draft: unknown; problems: Problem[] };

/**
 * A case from what was read, or the list of what is missing. Adds nothing but ids and the form in
 * which demands are addressed; titles in capitals are set as running text. `publisher` is whose
 * document it is where that is known from elsewhere, such as the page's address; numbers of urgent
 * actions and index numbers are Amnesty International's.
 */
export function toCase(parsed: ParsedCase, publisher?: string): Conversion {
  const told = [
    parsed.summary,
    parsed.background,
    ...parsed.people.map((person) => person.name),
  ].join(' ');
  const english = parsed.language === undefined || parsed.language === 'en';
  const ids = new Set<string>();
  const edition = parsed.editions[0];
  const numbered = parsed.reference.ua ?? parsed.reference.index;
  const published =
    publisher ?? edition?.publisher ?? (numbered ? 'Amnesty International' : undefined);
  const draft = {
    id: caseId(parsed),
    language: english ? undefined : parsed.language,
    reference: parsed.reference,
    title: parsed.title && plainCase(parsed.title, told),
    category: parsed.category,
    countries: parsed.countries,
    issued: parsed.issued,
    deadline: parsed.deadline,
    status: parsed.status,
    closed: parsed.closed,
    people: parsed.people,
    summary: parsed.summary,
    background: parsed.background,
    languages: parsed.languages,
    missions: parsed.missions,
    appeals: withDemands(parsed.appeals).map((appeal) => ({
      to: appeal.to ? plainCase(appeal.to, told) : addressee(appeal),
      demands: appeal.demands.map((demand) => (english ? asDemand(demand) : demand)),
      recipients: appeal.recipients.map((recipient) => recipientOf(recipient, ids, told)),
    })),
    report: parsed.report && {
      ...parsed.report,
      publisher: publisher ?? parsed.report.publisher ?? published,
    },
    editions: edition
      ? [
          {
            ...edition,
            publisher: published,
            id: editionId(parsed),
            reference: printedReference(parsed),
          },
        ]
      : [],
  };
  const clean = JSON.parse(JSON.stringify(draft));
  const result = Case.safeParse(clean);
  if (result.success) return { case: result.data, draft: clean, problems: [] };
  return {
    draft: clean,
    problems: result.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      ...fieldFault(issue, valueAt(clean, issue.path)),
    })),
  };
}

/** What stands at a path of a JSON value. */
export function valueAt(tree: unknown, path: PropertyKey[]): unknown {
  let value = tree;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

/** "ua-163-17", "extra-19-92"; without a number, the title's words. */
export function caseId(parsed: { reference: { ua?: string }; title?: string }): string | undefined {
  const { ua } = parsed.reference;
  if (ua?.startsWith('EXTRA')) return slug(ua);
  if (ua) return slug(`ua ${ua}`);
  return parsed.title ? slug(parsed.title).split('-').slice(0, 8).join('-') : undefined;
}

/** Lower-case words joined by hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** Which edition a document is: of the section whose writers it gives an embassy, or international. */
export function editionId(parsed: ParsedCase): string {
  if (parsed.kind === 'update' || parsed.kind === 'partial-stop')
    return slug(parsed.reference.index ?? parsed.issued ?? 'update') || 'update';
  const writers = parsed.appeals
    .flatMap((appeal) => appeal.recipients)
    .flatMap((one) => one.writers ?? []);
  return writers[0]?.toLowerCase() ?? 'international';
}

function printedReference(parsed: ParsedCase): string | undefined {
  const { ua, index } = parsed.reference;
  return [ua, index].filter((one) => one !== undefined).join('; ') || undefined;
}

/** Recipients without demands of their own get those of the group before them, or after. */
function withDemands(appeals: ParsedAppeal[]): ParsedAppeal[] {
  const asking = appeals
    .filter((appeal) => appeal.demands.length > 0)
    .map((appeal) => ({ ...appeal, recipients: [...appeal.recipients] }));
  let target = asking[0];
  for (const appeal of appeals) {
    if (appeal.demands.length > 0)
      target = asking[appeals.filter((one) => one.demands.length > 0).indexOf(appeal)];
    else target?.recipients.push(...appeal.recipients);
  }
  return asking;
}

function addressee(appeal: ParsedAppeal): string | undefined {
  const first = appeal.recipients.find((one) => one.role === 'to') ?? appeal.recipients[0];
  return first?.title ?? first?.organisation ?? first?.name;
}

function recipientOf(
  recipient: ParsedRecipient,
  ids: Set<string>,
  told: string,
): ParsedRecipient & { id: string } {
  const words = recipient.title ?? recipient.organisation ?? recipient.name ?? 'recipient';
  const base = slug(words) || 'recipient';
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
  ids.add(id);
  return {
    ...recipient,
    id,
    ...(recipient.name && { name: plainCase(recipient.name, told) }),
    ...(recipient.title && { title: plainCase(recipient.title, told) }),
  };
}
