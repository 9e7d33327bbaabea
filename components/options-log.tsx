import { useEffect, useState } from 'preact/hooks';
import { countLetters, countsAsCsv, countsAsJson, type LogEntry } from '../appeal/log';
import { openCase } from '../extension/cases';
import { sendingLog } from '../extension/log';
import { Section } from './options-section';
import { saveFile } from './save-file';
import { t } from './words';

/** What was sent, counted, to hand on: by case, channel and month, without names or texts. */
export function Log() {
  const [log, setLog] = useState<LogEntry[]>([]);
  useEffect(() => {
    const look = () => sendingLog.get().then(setLog);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  async function counts() {
    const ids = [...new Set(log.map(({ caseId }) => caseId))];
    const opened = await Promise.allSettled(ids.map(openCase));
    // A case that was deleted since is still counted, without its number.
    const cases = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    return countLetters(log, cases);
  }

  return (
    <Section id="log" title="logTitle" lead="logLead">
      <p>{log.length ? t('logTotal', { count: log.length }) : t('logNone')}</p>
      {log.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            onClick={async () =>
              saveFile('letters.csv', 'text/csv;charset=utf-8', countsAsCsv(await counts()))
            }
          >
            {t('logCsv')}
          </button>
          <button
            type="button"
            onClick={async () =>
              saveFile('letters.json', 'application/json', countsAsJson(await counts()))
            }
          >
            {t('logJson')}
          </button>
        </div>
      )}
    </Section>
  );
}
