import type { Case } from '../data/schema';
import type { Pack } from './pack';

/** The words around a case in the text beside a pack; the components have them. */
export type PackWord =
  | 'Head'
  | 'Issued'
  | 'Closed'
  | 'Until'
  | 'NoDay'
  | 'To'
  | 'Write'
  | 'Copy'
  | 'Fax';
export type SayWord = (word: PackWord, values?: Record<string, string | number>) => string;

/** The cases of a pack for people to read beside the file, in the words of `say`. */
export function packText(pack: Pack, say: SayWord): string {
  const { by, made, note, cases } = pack;
  const head = say('Head', { count: cases.length, by, date: made.slice(0, 10) });
  const parts = [head, ...(note ? [note] : []), ...cases.map((one) => caseText(one, say))];
  return `${parts.join('\n\n')}\n`;
}

function caseText(one: Case, say: SayWord): string {
  const lines = [
    one.title,
    [
      one.reference.ua && `UA ${one.reference.ua}`,
      one.reference.index,
      one.countries.join(', '),
      one.issued && say('Issued', { date: one.issued }),
    ]
      .filter(Boolean)
      .join(' · '),
    state(one, say),
    one.summary,
  ];
  for (const appeal of one.appeals) {
    lines.push(
      say('To', { authority: appeal.to }),
      ...appeal.demands.map((demand) => `- ${demand}`),
    );
    for (const recipient of appeal.recipients) {
      const who = [recipient.name, recipient.title, recipient.organisation]
        .filter(Boolean)
        .join(', ');
      const how = [
        ...(recipient.email ?? []),
        ...(recipient.fax ?? []).map((fax) => say('Fax', { number: fax.number ?? fax.printed })),
        ...(recipient.post?.lines ?? []),
      ].join(', ');
      const line = say(recipient.role === 'copy' ? 'Copy' : 'Write', { who });
      lines.push(how ? `${line}: ${how}` : line);
    }
  }
  return lines.join('\n');
}

function state({ status, closed, deadline }: Case, say: SayWord): string {
  if (status === 'closed') return say('Closed', { reason: closed?.reason ?? '' });
  if (!deadline) return say('NoDay');
  return say('Until', { date: deadline.date, wording: deadline.wording });
}
