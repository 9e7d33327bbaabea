import type { LogEntry } from '../appeal/log';
import { stored } from './stored';

/** The letters that the writer says they sent, oldest first. */
export const sendingLog = stored<LogEntry[]>('local', 'log', []);

/** Logs a letter; the badge and the reminders follow. */
export async function logSending(entry: LogEntry) {
  await sendingLog.set([...(await sendingLog.get()), entry]);
}

/** Takes back the newest entry that says the same as `entry`, if there is one. */
export async function undoSending(entry: LogEntry) {
  const log = await sendingLog.get();
  const parts = ['caseId', 'recipientId', 'channel', 'day'] as const;
  const index = log.findLastIndex((other) => parts.every((part) => other[part] === entry[part]));
  if (index >= 0) await sendingLog.set(log.toSpliced(index, 1));
}
