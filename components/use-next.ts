import { useEffect, useState } from 'preact/hooks';
import { lettersFor } from '../appeal/letters-for';
import type { LogEntry } from '../appeal/log';
import { nextAddressee } from '../appeal/next-addressee';
import { type Addressee, addressees } from '../appeal/recipients';
import type { Case } from '../data/schema';
import { askFillNext } from '../extension/fill-next';
import { type LetterId, lastFill } from '../extension/last-fill';
import { sendingLog } from '../extension/log';
import { lastView, type View } from '../extension/view';
import type { FillReport } from '../fill/report';

/** To whom to write after the letter `id`, once it was filled; `go` fills that letter where a fresh form is there. */
export function useNext(
  id: LetterId,
  about: Case,
  today: string,
  country: string | undefined,
  report: FillReport | undefined,
  onView: (view: View) => void,
) {
  const [known, setKnown] = useState<{ last: LetterId | null; log: LogEntry[] }>();
  useEffect(() => {
    Promise.all([lastFill.get(), sendingLog.get()]).then(
      ([last, log]) => setKnown({ last, log }),
      // Without the storage nobody knows what was filled before.
      () => setKnown(undefined),
    );
  }, [report]);
  const isLast =
    report?.fields.some(({ outcome }) => outcome === 'filled') || isSame(id, known?.last);
  const next: Addressee | undefined =
    known && isLast
      ? nextAddressee(addressees(about, country), id, lettersFor(about, known.log, today), country)
      : undefined;

  async function go() {
    await askFillNext();
    onView(await lastView.get());
  }
  return next && { who: next.recipient, go };
}

function isSame({ caseId, recipientId, channel }: LetterId, last?: LetterId | null): boolean {
  return last?.caseId === caseId && last.recipientId === recipientId && last.channel === channel;
}
