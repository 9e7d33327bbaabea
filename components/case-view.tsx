import { deadlineStatus } from '../appeal/deadline';
import type { Case } from '../data/schema';
import { CaseHead } from './case-head';
import { OfficeGate } from './office-gate';
import { useOffice } from './use-office';
import { t } from './words';
import { type WriteProps, WriteView } from './write-view';

type Props = WriteProps & { onBack: () => void; onRemovePractice: () => void };

/** One case: who is at risk, and the letter, unless the case is closed. */
export function CaseView({ onBack, onRemovePractice, ...write }: Props) {
  const { about, today } = write;
  const [agreed, agree] = useOffice(about.id, today);
  const { state } = deadlineStatus(about, today);
  return (
    <article>
      <CaseHead about={about} today={today} onBack={onBack} onRemovePractice={onRemovePractice} />
      {state === 'past' && <OfficeGate about={about} agreed={agreed} onAgree={agree} />}
      {state === 'closed' ? (
        <Closed about={about} />
      ) : (
        <WriteView {...write} mayFill={state !== 'past' || agreed !== undefined} />
      )}
    </article>
  );
}

function Closed({ about }: { about: Case }) {
  return (
    <section class="notice">
      <h2>{t('closedTitle')}</h2>
      <p>
        {t('closedWhy')} <span lang={about.language ?? 'en'}>{about.closed?.reason}</span>
      </p>
    </section>
  );
}
