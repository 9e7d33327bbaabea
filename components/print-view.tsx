import { useCallback, useState } from 'preact/hooks';
import {
  type Envelope,
  envelopes,
  type Paper,
  paperFor,
  papers,
  windowEnvelopes,
} from '../appeal/window-zone';
import type { PrintChoice, PrintJob, PrintQueue } from '../extension/print-queue';
import { PrintEnvelope } from './print-envelope';
import type { SetLetter } from './print-layout';
import { PrintLetter } from './print-letter';
import { refusalOf } from './print-refusal';
import { PrintTools, type What } from './print-tools';
import { t } from './words';

type Props = {
  queue: PrintQueue;
  choice: PrintChoice;
  onQueue: (queue: PrintQueue) => void;
  onChoice: (choice: PrintChoice) => void;
};

/** The print view: letters as sheets of paper, or their envelopes, with the tools beside them. */
export function PrintView({ queue: first, choice: firstChoice, onQueue, onChoice }: Props) {
  const [queue, setQueue] = useState(first);
  const [choice, setChoice] = useState(firstChoice);
  const [what, setWhat] = useState<What>('letters');
  const [set, setSet] = useState<Record<string, SetLetter>>({});
  const remember = useCallback(
    (id: string, letter: SetLetter) => setSet((all) => ({ ...all, [id]: letter })),
    [],
  );
  if (queue.jobs.length === 0) return <Nothing />;

  const paper = papers.find(({ id }) => id === choice.paper) ?? paperFor(queue.country);
  const envelope = envelopes.find(({ id }) => id === choice.envelope) ?? usual(paper);
  const change = (job: PrintJob) => {
    const jobs = queue.jobs.map((each) => (each.id === job.id ? job : each));
    setQueue({ ...queue, jobs });
    onQueue({ ...queue, jobs });
  };
  const choose = (part: PrintChoice) => {
    setChoice({ ...choice, ...part });
    onChoice({ ...choice, ...part });
  };
  const printed = queue.jobs.filter((job) => job.chosen && !refusalOf(job));
  const { width, height } = what === 'letters' ? paper : envelope;

  return (
    <>
      <style>{`@page { size: ${width}mm ${height}mm; margin: 0 }`}</style>
      <PrintTools
        jobs={queue.jobs}
        set={set}
        what={what}
        paper={paper}
        envelope={envelope}
        onJob={change}
        onWhat={setWhat}
        onPaper={({ id }) => choose({ paper: id })}
        onEnvelope={({ id }) => choose({ envelope: id })}
      />
      <main class="desk">
        {printed.map((job) =>
          what === 'letters' ? (
            <PrintLetter key={job.id} job={job} paper={paper} onSet={remember} />
          ) : (
            <PrintEnvelope key={job.id} job={job} envelope={envelope} />
          ),
        )}
      </main>
    </>
  );
}

/** The envelope that people use with this paper. */
function usual(paper: Paper): Envelope {
  const [first] = windowEnvelopes(paper);
  return envelopes.find(({ id }) => id === first!.envelope)!;
}

function Nothing() {
  return (
    <main class="nothing">
      <h1>{t('printNothing')}</h1>
      <p>{t('printNothingWhy')}</p>
    </main>
  );
}
