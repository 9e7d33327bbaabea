import { useEffect, useRef, useState } from 'preact/hooks';
import { caseEntry } from '../appeal/case-entry';
import type { Case } from '../data/schema';
import { getCase, knownDomains, type Provenance, saveCases } from '../extension/case-store';
import { StoreError } from '../extension/case-store-error';
import { bundledCases } from '../extension/cases';
import { pageHanded } from '../extension/import-page';
import type { ParsedCase } from '../intake/parsed-case';
import type { Remark } from '../intake/remark';
import { sha256 } from './import-hash';
import type { Reader } from './import-reader';
import { ImportSource } from './import-source';
import { PackReadingView } from './pack-reading';
import { PackShelf } from './pack-shelf';
import { ProofSheet } from './proof-sheet';
import { sentenceOf } from './remark';
import { useStore } from './use-store';
import { t } from './words';

type Props = {
  /** The intake room, loaded when there is something to read. */
  loadReader: () => Promise<Reader>;
  /** Under which the popup handed on a page, if it did. */
  handed: string;
};

type Origin = Pick<Provenance, 'from' | 'source'>;

type Step =
  | {
      at: 'source';
      trouble?: string;
      detail?: string;
      /** The detail is a library's own words, in English. */
      foreign?: boolean;
    }
  | { at: 'reading'; source: string }
  | {
      at: 'proof';
      reader: Reader;
      text: string;
      parsed: ParsedCase;
      existing?: Case;
      domains: string[];
      origin: Origin;
    }
  | { at: 'pack'; reader: Reader; file: string; source: string }
  | { at: 'saved'; title: string };

/** From a document to a case: what it is, what was read of it, and only then what is stored. */
export function ImportApp({ loadReader, handed }: Props) {
  const [step, setStep] = useState<Step>({ at: 'source' });
  const { trouble, watched } = useStore();
  const told = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${t('importTitle')} · ${t('appName')}`;
    if (handed) takePage();
  }, []);
  useEffect(() => {
    if (step.at === 'saved') told.current!.focus();
  }, [step]);

  const fail = (trouble: string, detail?: string, foreign?: boolean) =>
    setStep({ at: 'source', trouble, detail, foreign });

  async function takePage() {
    const page = await pageHanded(handed);
    if (!page) return fail(t('importGone'));
    if (page.kind === 'pdf') return fail(t('importPdfPage'));
    const source = page.title || page.url;
    await read(source, { from: 'page', source: page.url }, (reader) => reader.readPage(page));
  }

  async function takeFile(file: File) {
    if (/\.json$/i.test(file.name) || file.type === 'application/json') {
      setStep({ at: 'reading', source: file.name });
      const reader = await loadReader();
      return setStep({ at: 'pack', reader, file: await file.text(), source: file.name });
    }
    await read(file.name, { from: 'file', source: file.name }, (reader) => reader.readFile(file));
  }

  async function read(source: string, origin: Origin, textOf: (reader: Reader) => Promise<string>) {
    setStep({ at: 'reading', source });
    const reader = await loadReader();
    let text: string;
    try {
      text = await textOf(reader);
    } catch (problem) {
      // The file is damaged, locked, or not what it says: its reader knows why.
      const { remark, message } = problem as Error & { remark?: Remark };
      return fail(t('importFailed', { source }), remark ? sentenceOf(remark) : message, !remark);
    }
    if (!text.trim()) return fail(t('importEmpty', { source }));
    const parsed = reader.parse(text);
    if (parsed.kind === 'several') return fail(t('importSeveral'));
    try {
      const [existing, domains] = await Promise.all([reader.existing(parsed), knownDomains()]);
      setStep({ at: 'proof', reader, text, parsed, existing, domains, origin });
    } catch (problem) {
      if (!(problem instanceof StoreError)) throw problem;
      // What was read can be looked at; saving it says again what is wrong.
      setStep({ at: 'proof', reader, text, parsed, domains: [], origin });
    }
  }

  async function save(about: Case, text: string, origin: Origin, replaces: boolean) {
    const own = replaces ? about : { ...about, id: await freeId(about.id) };
    await saveCases([
      { about: own, entry: caseEntry(own), provenance: { ...origin, sha256: await sha256(text) } },
    ]);
    const stored = await getCase(own.id);
    if (stored?.about.title !== own.title) throw new Error('The database holds another case.');
    setStep({ at: 'saved', title: own.title });
  }

  return (
    <>
      <header>
        <p class="app-name">{t('appName')}</p>
        <h1>{t('importTitle')}</h1>
        {step.at === 'source' && <p class="hint">{t('importLead')}</p>}
      </header>
      <main>
        <div role="status">
          {step.at === 'reading' && <p>{t('importReading', { source: step.source })}</p>}
          {step.at === 'source' && step.trouble && (
            <div class="notice">
              <p>{step.trouble}</p>
              {step.detail && <p lang={step.foreign ? 'en' : undefined}>{step.detail}</p>}
            </div>
          )}
        </div>
        {step.at === 'source' && (
          <>
            <ImportSource
              onText={(text) => read(t('importPasted'), { from: 'text' }, async () => text)}
              onFile={takeFile}
            />
            <PackShelf loadReader={loadReader} />
          </>
        )}
        {step.at === 'proof' && (
          <ProofSheet
            {...step}
            onSave={(about) =>
              watched(save(about, step.text, step.origin, step.existing !== undefined))
            }
            onDiscard={() => setStep({ at: 'source' })}
          />
        )}
        {step.at === 'pack' && (
          <PackReadingView {...step} onDone={() => setStep({ at: 'source' })} />
        )}
        {trouble && (
          <p class="notice" role="alert">
            {t('importNotStored', { why: t(`store_${trouble}`) })}
          </p>
        )}
        {step.at === 'saved' && (
          <section class="saved">
            <h2 ref={told} tabIndex={-1}>
              {t('proofSaved', { title: step.title })}
            </h2>
            <p class="hint">{t('proofSavedHint')}</p>
            <div class="buttons">
              <button type="button" class="primary" onClick={() => setStep({ at: 'source' })}>
                {t('importOther')}
              </button>
            </div>
          </section>
        )}
      </main>
    </>
  );
}

/** An id that no other case has: two documents without a number may have the same title. */
async function freeId(id: string): Promise<string> {
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`;
    if (!(await getCase(free)) && !bundledCases.some(({ id }) => id === free)) return free;
  }
}
