import {
  type Envelope,
  envelopes,
  type Paper,
  papers,
  windowEnvelopes,
} from '../appeal/window-zone';
import type { PrintJob } from '../extension/print-queue';
import type { SetLetter } from './print-layout';
import { type Refusal, refusalOf } from './print-refusal';
import { t } from './words';

export type What = 'letters' | 'envelopes';

type Props = {
  jobs: PrintJob[];
  /** How each letter turned out, by its id. */
  set: Record<string, SetLetter>;
  what: What;
  paper: Paper;
  envelope: Envelope;
  onJob: (job: PrintJob) => void;
  onWhat: (what: What) => void;
  onPaper: (paper: Paper) => void;
  onEnvelope: (envelope: Envelope) => void;
};

/** What to print and on what; not printed itself. */
export function PrintTools({ jobs, set, what, paper, envelope, ...on }: Props) {
  const count = jobs.filter((job) => job.chosen && !refusalOf(job)).length;
  const officeWords = new Set(jobs.flatMap((job) => job.officeWords ?? []));
  return (
    <aside class="tools">
      <h1>{t('printTitle')}</h1>
      {[...officeWords].map((wording) => (
        <p key={wording} class="notice" data-office>
          {t('printOffice', { wording })}
        </p>
      ))}
      <Choice
        name="what"
        legend={t('printWhat')}
        options={[
          { id: 'letters', name: t('printWhatLetters') },
          { id: 'envelopes', name: t('printWhatEnvelopes') },
        ]}
        chosen={what}
        onChoose={({ id }) => on.onWhat(id as What)}
      />
      {what === 'letters' ? (
        <Choice
          name="paper"
          legend={t('printPaper')}
          options={papers}
          chosen={paper.id}
          onChoose={on.onPaper}
        />
      ) : (
        <Choice
          name="envelope"
          legend={t('printEnvelope')}
          options={envelopes}
          chosen={envelope.id}
          onChoose={on.onEnvelope}
        />
      )}
      <fieldset class="jobs">
        <legend>{t('printLetters')}</legend>
        {jobs.map((job) => (
          <JobChoice key={job.id} job={job} set={set[job.id]} onJob={on.onJob} />
        ))}
      </fieldset>
      <div class="print-foot">
        <button
          type="button"
          class="primary"
          data-action="print"
          disabled={count === 0}
          onClick={() => window.print()}
        >
          {count
            ? t(what === 'letters' ? 'printNow' : 'printNowEnvelopes', { count })
            : t('printNone')}
        </button>
        <p class="hint">
          {what === 'letters'
            ? t('printHint', { envelopes: windowNames(paper) })
            : t('printHintEnvelopes')}
        </p>
      </div>
    </aside>
  );
}

type JobProps = { job: PrintJob; set?: SetLetter; onJob: (job: PrintJob) => void };

function JobChoice({ job, set, onJob }: JobProps) {
  const refusal = refusalOf(job);
  const shown = job.chosen && !refusal ? set : undefined;
  return (
    <div class="job" data-job={job.id}>
      <label>
        <input
          type="checkbox"
          checked={job.chosen && !refusal}
          disabled={refusal !== undefined}
          onChange={({ currentTarget }) => onJob({ ...job, chosen: currentTarget.checked })}
        />
        <span>
          <strong>{job.recipient}</strong>
          <span class="hint" data-pages={shown?.pages.length}>
            {[
              job.lines.slice(-2).join(', '),
              shown && t('printPages', { count: shown.pages.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </label>
      {job.chosen && job.letter.senderAddress && (
        <label class="with-address">
          <input
            type="checkbox"
            data-with-address
            checked={job.withAddress}
            onChange={({ currentTarget }) => onJob({ ...job, withAddress: currentTarget.checked })}
          />
          <span>{t('printWithAddress')}</span>
        </label>
      )}
      <div role="status">
        {refusal && <p class="warning">{refusalWords(refusal)}</p>}
        {shown && !shown.addressFits && (
          <p class="warning" data-no-fit>
            {t('printNoFit')}
          </p>
        )}
        {job.warning && <p class="warning">{job.warning}</p>}
      </div>
    </div>
  );
}

/** What is in the way of printing, and what to do. */
export function refusalWords({ key, text }: Refusal): string {
  return [`${t('printRefused')}.`, t(key, { text }), t('printRefusedNext')].join(' ');
}

type Option = { id: string; name: string };

type ChoiceProps<T extends Option> = {
  name: string;
  legend: string;
  options: T[];
  chosen: string;
  onChoose: (option: T) => void;
};

function Choice<T extends Option>({ name, legend, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={name}
            data-choice={`${name}-${option.id}`}
            checked={option.id === chosen}
            onChange={() => onChoose(option)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}

function windowNames(paper: Paper): string {
  const ids = new Set(windowEnvelopes(paper).map(({ envelope }) => envelope));
  return envelopes
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name)
    .join(', ');
}
