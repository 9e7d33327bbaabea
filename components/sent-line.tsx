import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '../appeal/log';
import { logSending, sendingLog, undoSending } from '../extension/log';
import { day, t } from './words';

type Props = {
  /** What pressing the button logs. */
  entry: LogEntry;
  /** The letter's draft is no longer needed. */
  onSent: () => void;
  /** It was not sent after all: the draft is wanted again. */
  onUndo: () => void;
};

/** "I sent it": the writer's word, kept on this computer, taken back with one press. */
export function SentLine({ entry, onSent, onUndo }: Props) {
  const [sent, setSent] = useState<LogEntry[]>([]);
  const load = async () =>
    setSent((await sendingLog.get()).filter((each) => sameLetter(each, entry)));
  useEffect(() => {
    load();
  }, [entry.caseId, entry.recipientId, entry.channel]);

  const last = sent.at(-1);
  return (
    <p class="sent">
      <button
        type="button"
        data-action="sent"
        onClick={async () => {
          await logSending(entry);
          onSent();
          await load();
        }}
      >
        {t('sentIt')}
      </button>
      <span role="status">
        {last && (
          <>
            {t('sentOn', { date: day(last.day) })}{' '}
            <button
              type="button"
              class="quiet"
              data-action="undo-sent"
              aria-label={`${t('undo')}: ${t('sentIt')}`}
              onClick={async () => {
                await undoSending(last);
                onUndo();
                await load();
              }}
            >
              {t('undo')}
            </button>
          </>
        )}
      </span>
    </p>
  );
}

const sameLetter = (a: LogEntry, b: LogEntry) =>
  a.caseId === b.caseId && a.recipientId === b.recipientId && a.channel === b.channel;
