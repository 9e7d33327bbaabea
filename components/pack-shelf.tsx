import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseEntry } from '../appeal/case-entry';
import { getCase, removeCases, storedEntries } from '../extension/case-store';
import type { Reader } from './import-reader';
import { saveFile } from './save-file';
import { useStore } from './use-store';
import { countryName, day, t } from './words';

/** No one goes through more rows; with more cases "All" takes those that are not drawn, too. */
const DRAWN = 200;

/** The writer's own cases: chosen ones go into a file, or away. */
export function PackShelf({ loadReader }: { loadReader: () => Promise<Reader> }) {
  const [entries, setEntries] = useState<CaseEntry[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const [told, setTold] = useState('');
  const sure = useRef<HTMLDialogElement>(null);
  const { trouble, watched } = useStore();

  useEffect(() => {
    watched(storedEntries()).then((found) => setEntries(found ?? []));
  }, []);

  async function save() {
    const found = await watched(Promise.all([...chosen].map(getCase)));
    if (!found) return;
    const cases = found.flatMap((stored) => stored?.about ?? []);
    const made = new Date().toISOString();
    const reader = await loadReader();
    const { file, text } = reader.writePack(
      cases,
      { by: by.trim(), made, note: note.trim() || undefined },
      // A day as people here write it.
      (word, { date, ...values } = {}) =>
        t(`packText${word}`, date ? { ...values, date: day(String(date)) } : values),
    );
    const name = `appeals-${made.slice(0, 10)}`;
    saveFile(`${name}.json`, 'application/json', file);
    saveFile(`${name}.txt`, 'text/plain;charset=utf-8', text);
  }

  async function remove() {
    sure.current!.close();
    await watched(removeCases([...chosen]));
    setEntries((await watched(storedEntries())) ?? []);
    setChosen(new Set());
    setTold(t('packRemoved'));
  }

  const choose = (ids: string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setChosen(next);
    setTold('');
  };
  const all = entries.map(({ id }) => id);

  return (
    <section aria-labelledby="pack-title">
      <h2 id="pack-title">{t('packTitle')}</h2>
      <p class="hint">{t('packLead')}</p>
      {trouble && (
        <p class="notice" role="alert">
          {t(`store_${trouble}`)}
        </p>
      )}
      {!entries.length && !trouble && <p>{t('packNone')}</p>}
      {entries.length > 0 && (
        <>
          <fieldset class="shelf">
            <legend>{t('packChoose')}</legend>
            <label class="tick">
              <input
                type="checkbox"
                checked={chosen.size === all.length}
                onChange={(event) => choose(all, event.currentTarget.checked)}
              />
              {t('packAll')}
            </label>
            {entries.slice(0, DRAWN).map(({ id, title, ua, countries }) => (
              <label key={id} class="tick">
                <input
                  type="checkbox"
                  data-pack={id}
                  checked={chosen.has(id)}
                  onChange={(event) => choose([id], event.currentTarget.checked)}
                />
                <span>
                  <bdi>{title}</bdi>{' '}
                  <span class="hint">
                    {[ua && `UA ${ua}`, ...countries.map(countryName)].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </label>
            ))}
            {entries.length > DRAWN && (
              <p class="hint">{t('packMore', { count: entries.length - DRAWN })}</p>
            )}
          </fieldset>
          <div class="fields">
            <div class="field">
              <label for="pack-by">{t('packBy')}</label>
              <input
                id="pack-by"
                maxLength={200}
                value={by}
                onInput={(event) => setBy(event.currentTarget.value)}
              />
            </div>
            <div class="field">
              <label for="pack-note">{t('packNote')}</label>
              <input
                id="pack-note"
                maxLength={2000}
                value={note}
                onInput={(event) => setNote(event.currentTarget.value)}
              />
            </div>
          </div>
          <div class="buttons">
            <button
              type="button"
              data-action="pack-save"
              disabled={!chosen.size || !by.trim()}
              onClick={save}
            >
              {t('packSave', { count: chosen.size })}
            </button>
            <button
              type="button"
              class="grave"
              disabled={!chosen.size}
              onClick={() => sure.current!.showModal()}
            >
              {t('packRemove', { count: chosen.size })}
            </button>
          </div>
          <dialog ref={sure} aria-labelledby="pack-sure">
            <p id="pack-sure">{t('packRemoveSure')}</p>
            <div class="buttons">
              <button type="button" onClick={() => sure.current!.close()}>
                {t('packRemoveNo')}
              </button>
              <button type="button" class="grave" data-action="pack-remove" onClick={remove}>
                {t('packRemoveYes')}
              </button>
            </div>
          </dialog>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
