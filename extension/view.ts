import { stored } from './stored';

/** Where the writer was, so that a popup that closed on a click in the page opens there again. */
export type View = { caseId?: string; recipientId?: string };

export const lastView = stored<View>('session', 'view', {});
