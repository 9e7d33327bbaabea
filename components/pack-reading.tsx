import { useEffect, useRef, useState } from 'preact/hooks';
import { caseEntry } from '../appeal/case-entry';
import type { Case } from '../data/schema';
import { getCases, saveCases } from '../extension/case-store';
import { bundledCases, openCase } from '../extension/cases';
import type { PackComparison, PackReading } from '../intake/read-pack';
import type { Reader } from './import-reader';
import { Differences } from './proof-differences';
import { labelOf } from './proof-labels';
import { sentenceOf } from './remark';
import { useStore } from './use-store';
import { day, t } from './words';

/** Faults and rows beyond are counted, not listed. */
const DRAWN = 100;

type Props = { reader: Reader; file: string; source: string; onDone: () => void };

/** What a pack holds and would change; the chosen cases are stored when the writer says so. */
export function PackReadingView({ reader, file, source, onDone }: Props) {
  const [reading, setReading] = useState<PackReading>();
  const [comparison, setComparison] = useState<PackComparison>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<number>();
  const title = useRef<HTMLHeadingElement>(null);
  const { trouble, watched } = useStore();

  useEffect(() => {
    title.current!.focus();
    read();
  }, []);

  async function read() {
    const found = await reader.readPack(file);
    const mine = await watched(mineOf(found.cases));
    const compared = reader.comparePack(found.cases, mine ?? new Map());
    // What differs from the writer's own case is taken only when they say so.
    setLeft(new Set(compared.changed.map(({ case: { id } }) => id)));
    setComparison(compared);
    setReading(found);
  }

  if (!reading || !comparison)
    return (
      <section>
        <h2 ref={title} tabIndex={-1}>
          {t('importReading', { source })}
        </h2>
      </section>
    );

  const { refused, errors, provenance } = reading;
  const offered = [...comparison.added, ...comparison.changed.map((one) => one.case)];
  const chosen = offered.filter(({ id }) => !left.has(id));

  async function take() {
    const { by, made, sha256 } = provenance!;
    const rows = chosen.map((about) => ({
      about,
      entry: caseEntry(about),
      provenance: { from: 'pack' as const, source, by, made, sha256 },
    }));
    const done = await watched(saveCases(rows).then(() => true));
    if (done) setTaken(rows.length);
  }
  const choose = (id: string, on: boolean) => {
    const next = new Set(left);
    on ? next.delete(id) : next.add(id);
    setLeft(next);
  };
  const row = (about: Case) => (
    <label class="tick">
      <input
        type="checkbox"
        data-take={about.id}
        checked={!left.has(about.id)}
        onChange={(event) => choose(about.id, event.currentTarget.checked)}
      />
      <bdi>{about.title}</bdi>
    </label>
  );

  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {refused ? t('packRefused', { source }) : t('packRead')}
      </h2>
      {refused && (
        <p class="warning" role="alert">
          {sentenceOf(refused)}
        </p>
      )}
      {provenance && (
        <>
          <p>
            {t('packFrom', { source, by: provenance.by, date: day(provenance.made.slice(0, 10)) })}
          </p>
          {provenance.note && (
            <p>
              <bdi>{provenance.note}</bdi>
            </p>
          )}
          <p class="hint hash">{t('packHash', { hash: provenance.sha256 })}</p>
        </>
      )}
      {errors.length > 0 && (
        <div class="notice">
          <h3>{t('packErrors', { count: errors.length })}</h3>
          <ul>
            {errors.slice(0, DRAWN).map(({ index, id, path, ...remark }) => (
              <li key={`${index} ${path} ${remark.code}`}>
                {t('packError', {
                  number: `${index + 1}${id ? ` (${id})` : ''}`,
                  field: path ? labelOf(path) : t('partCase'),
                  reason: sentenceOf(remark),
                })}
              </li>
            ))}
          </ul>
          {errors.length > DRAWN && <p>{t('packMore', { count: errors.length - DRAWN })}</p>}
        </div>
      )}
      {comparison.same.length > 0 && <p>{t('packSame', { count: comparison.same.length })}</p>}
      {taken === undefined && comparison.added.length > 0 && (
        <fieldset class="shelf">
          <legend>{t('packNew', { count: comparison.added.length })}</legend>
          {comparison.added.slice(0, DRAWN).map((about) => (
            <div key={about.id}>{row(about)}</div>
          ))}
          {comparison.added.length > DRAWN && (
            <p class="hint">{t('packMore', { count: comparison.added.length - DRAWN })}</p>
          )}
        </fieldset>
      )}
      {taken === undefined && comparison.changed.length > 0 && (
        <fieldset class="shelf">
          <legend>{t('packChanged', { count: comparison.changed.length })}</legend>
          {comparison.changed.slice(0, DRAWN).map(({ case: about, differences, suspicions }) => (
            <div key={about.id} class="changed">
              {row(about)}
              {suspicions.map((one) => (
                <p key={one.path + one.code} class="warning">
                  {labelOf(one.path)}: {sentenceOf(one)}
                </p>
              ))}
              <Differences caption={t('diffTitle')} rows={differences} />
            </div>
          ))}
        </fieldset>
      )}
      {trouble && (
        <p class="notice" role="alert">
          {t('importNotStored', { why: t(`store_${trouble}`) })}
        </p>
      )}
      <p role="status">{taken !== undefined && t('packTaken', { count: taken })}</p>
      <div class="buttons">
        {taken === undefined && offered.length > 0 && (
          <button
            type="button"
            class="primary"
            data-action="take"
            disabled={!chosen.length}
            onClick={take}
          >
            {t('packTake', { count: chosen.length })}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t('importOther')}
        </button>
      </div>
    </section>
  );
}

/** The writer's own state of these cases, stored or bundled. */
async function mineOf(cases: Case[]): Promise<Map<string, Case>> {
  const ids = cases.map(({ id }) => id);
  const wanted = new Set(ids);
  const bundled = bundledCases.filter(({ id }) => wanted.has(id));
  const mine = new Map<string, Case>();
  for (const { id } of bundled) mine.set(id, await openCase(id));
  for (const { about } of await getCases(ids)) mine.set(about.id, about);
  return mine;
}
