import type { LogEntry } from '../appeal/log';
import { stored } from './stored';

/** The letters that the writer says they sent, oldest first. */
export const sendingLog = stored<LogEntry[]>('local', 'log', [], {
  caseId: '',
  recipientId: '',
  channel: '',
  day: '',
});

/** Logs a letter; the badge and the reminders follow. */
export async function logSending(entry: LogEntry) {
  await sendingLog.change((log) => [...log, entry]);
}

/** Takes back the newest entry that says the same as `entry`, if there is one. */
export async function undoSending(entry: LogEntry) {
  const parts = ['caseId', 'recipientId', 'channel', 'day'] as const;
  await sendingLog.change((log) => {
    const index = log.findLastIndex((other) => parts.every((part) => other[part] === entry[part]));
    return index < 0 ? log : log.toSpliced(index, 1);
  });
}
