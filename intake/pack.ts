import { z } from 'zod';
import { Case } from '../data/schema';

export const packFormat = 'quick-appeals-pack';
export const packVersion = 1;

/** A file of cases that people exchange. `made` is when, `by` is who put it together. */
export const Pack = z.strictObject({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  made: z.iso.datetime(),
  by: z.string().trim().min(1).max(200),
  note: z.string().trim().min(1).max(2000).optional(),
  cases: z.array(Case).min(1),
});
export type Pack = z.infer<typeof Pack>;

/** The JSON Schema that is published as data/pack.schema.json. */
export function packJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Pack, { io: 'input' }), title: 'Quick Appeals pack' };
}

/** A pack's file: JSON, two spaces, a line end. Throws a ZodError when a case is not valid. */
export function packFile(cases: Case[], by: string, made: string, note?: string): string {
  const pack = Pack.parse({
    format: packFormat,
    version: packVersion,
    made,
    by,
    ...(note && { note }),
    cases,
  });
  return `${JSON.stringify(pack, undefined, 2)}\n`;
}

/** The same cases for people to read beside the file. */
export function packText(pack: Pack): string {
  const head = `${pack.cases.length} ${pack.cases.length === 1 ? 'case' : 'cases'}, put together by ${pack.by} on ${pack.made.slice(0, 10)}`;
  return `${[head, ...(pack.note ? [pack.note] : []), ...pack.cases.map(caseText)].join('\n\n')}\n`;
}

function caseText(one: Case): string {
  const lines = [
    one.title,
    [
      one.reference.ua && `UA ${one.reference.ua}`,
      one.reference.index,
      one.countries.join(', '),
      one.issued && `issued ${one.issued}`,
    ]
      .filter(Boolean)
      .join(' · '),
    one.status === 'closed'
      ? `Closed: ${one.closed?.reason ?? ''}`
      : one.deadline
        ? `Until ${one.deadline.date} ("${one.deadline.wording}")`
        : 'No last day given',
    one.summary,
  ];
  for (const appeal of one.appeals) {
    lines.push(`To ${appeal.to}:`, ...appeal.demands.map((demand) => `- ${demand}`));
    for (const recipient of appeal.recipients) {
      const who = [recipient.name, recipient.title, recipient.organisation]
        .filter(Boolean)
        .join(', ');
      const how = [
        ...(recipient.email ?? []),
        ...(recipient.fax ?? []).map((fax) => `fax ${fax.number ?? fax.printed}`),
        ...(recipient.post?.lines ?? []),
      ].join(', ');
      lines.push(
        `${recipient.role === 'copy' ? 'Copy to' : 'Write to'} ${who}${how ? `: ${how}` : ''}`,
      );
    }
  }
  return lines.join('\n');
}
