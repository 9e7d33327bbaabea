import type { Frame } from '../appeal/languages';
import type { Channel } from '../appeal/letter';
import { stored } from './stored';

/** Where the writer was, so that a popup that closed on a click in the page opens there again. */
export type View = Partial<Way> & {
  caseId?: string;
  recipientId?: string;
  /** This one letter has the writer's street address; the next one is asked for anew. */
  withAddress?: boolean;
};

/** How the writer writes: chosen for one letter, kept for the next. */
export type Way = {
  channel: Channel;
  language: Frame;
  /** Officials may have changed: the letter names the office only. */
  toOffice: boolean;
};

export const lastView = stored<View>('session', 'view', {});
