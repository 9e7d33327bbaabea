import { useEffect, useRef } from 'preact/hooks';
import type { Role } from '../fill/compose-form';
import type { FieldReport, FillReport } from '../fill/report';
import { Sentence } from './sentence';
import { type Key, list, t } from './words';

const MARK = { filled: '✓', kept: '=', missing: '–', differs: '!' };

type Props = {
  report: FillReport;
  /** Writes a field whose own words were kept, above them or in their place. */
  onOwn: (role: Role, how: 'add above' | 'replace') => void;
};

/** What became of each field, in words. */
export function ReportView({ report, onOwn }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What a second look finds is announced where it stands; the writer may be elsewhere by then.
  useEffect(() => {
    if (!report.changed) heading.current!.focus();
  }, [report]);
  return (
    <section class="report" aria-labelledby="report">
      <h2 id="report" ref={heading} tabIndex={-1}>
        {title(report)}
      </h2>
      <div role="alert">{report.changed && <p class="warning">{t('reportChanged')}</p>}</div>
      <p>{t('reportNext')}</p>
      <ul>
        {report.fields.map((field) => (
          <li key={field.role} data-field={field.role} data-outcome={field.outcome}>
            <span class="mark" aria-hidden="true">
              {MARK[field.outcome]}
            </span>
            <span>
              <strong>{t(`role_${field.role}` as Key)}</strong> {outcomeWords(field)}
              {field.reason && (
                <span class="hint">
                  <Sentence sentence={field.reason} />
                </span>
              )}
              {(field.outcome === 'differs' || field.role === 'attachment') && field.held && (
                <span class="hint">{t('held', { text: field.held })}</span>
              )}
              {field.outcome === 'kept' && <OwnWords field={field} onOwn={onOwn} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnWords({ field: { role, held }, onOwn }: { field: FieldReport; onOwn: Props['onOwn'] }) {
  const field = t(`role_${role}` as Key);
  const isAdding = !held;
  return (
    <span class="own">
      {(role === 'body' || role === 'coverText') && (
        <button
          type="button"
          class="small"
          aria-label={`${t('addAbove')}: ${field}`}
          onClick={() => onOwn(role, 'add above')}
        >
          {t('addAbove')}
        </button>
      )}
      <button
        type="button"
        class="small"
        aria-label={`${t(isAdding ? 'addAnyway' : 'replace')}: ${field}`}
        onClick={() => onOwn(role, 'replace')}
      >
        {t(isAdding ? 'addAnyway' : 'replace')}
      </button>
    </span>
  );
}

function title({ fields }: FillReport): string {
  if (fields.every(({ outcome }) => outcome === 'filled')) return t('reportTitle');
  return t(fields.some(({ outcome }) => outcome === 'filled') ? 'reportPartly' : 'reportNothing');
}

/** What became of all fields in one line, for those who hear it. */
export function spoken({ fields }: FillReport): string {
  return list(fields.map((field) => `${t(`role_${field.role}` as Key)} ${outcomeWords(field)}`));
}

/** A field that refused the words holds nothing else: it was left empty. */
function outcomeWords({ outcome, held }: FieldReport): string {
  if (outcome === 'differs' && !held) return t('outcomeLeft');
  return outcome === 'kept' && !held ? t('outcomeHeld') : t(`outcome_${outcome}` as Key);
}
