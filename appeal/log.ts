import type { Channel } from './letter';

/** One letter that the writer says they sent. It never leaves the machine. */
export type LogEntry = {
  caseId: string;
  recipientId: string;
  channel: Channel;
  /** YYYY-MM-DD, the writer's local day. */
  day: string;
};
