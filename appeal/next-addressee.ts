import type { Recipient } from '../data/schema';
import type { Channel } from './letter';
import type { LogEntry } from './log';
import type { Addressee } from './recipients';

export type LastLetter = { caseId: string; recipientId: string; channel: Channel };

/**
 * To whom to write after `last`, among the case's addressees in their order: the first behind it whom
 * the same channel reaches, who is not on the Cc of another letter, and of whom the log knows no
 * letter. Whom only some countries' writers write to is passed over unless `country` (ISO 3166-1
 * alpha-2, the writer's) is one of them.
 */
export function nextAddressee(
  choices: Addressee[],
  last: LastLetter,
  log: LogEntry[],
  country?: string,
): Addressee | undefined {
  const index = choices.findIndex(({ recipient }) => recipient.id === last.recipientId);
  if (index < 0) return undefined;
  const written = log
    .filter(({ caseId }) => caseId === last.caseId)
    .map(({ recipientId }) => recipientId);
  return choices.slice(index + 1).find((choice) => {
    const { id, writers } = choice.recipient;
    if (written.includes(id)) return false;
    if (writers && !(country && writers.includes(country))) return false;
    if (last.channel === 'email' && isOnCc(choice)) return false;
    return isReached(choice.recipient, last.channel);
  });
}

function isReached(recipient: Recipient, channel: Channel): boolean {
  // Without an international number a fax form cannot be filled for certain.
  if (channel === 'fax') return recipient.fax?.some(({ number }) => number) ?? false;
  const ways = recipient[channel];
  return Array.isArray(ways) ? ways.length > 0 : ways !== undefined;
}

/** Whether the e-mail to another recipient of the appeal goes to this one as well. */
function isOnCc({ appeal, recipient }: Addressee): boolean {
  return (
    recipient.role === 'copy' &&
    appeal.recipients.some(({ role, email }) => role === 'to' && email?.length)
  );
}
