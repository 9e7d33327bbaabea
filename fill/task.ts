import type { Letter } from '../appeal/letter';
import type { FormKind, Role } from './compose-form';
import type { FillReport } from './report';
import type { LetterFile } from './write-file';

/** What the popup asks of the page. Plain JSON, laid in `globalThis.quickAppealsTask` before /fill.js runs. */
export type Task =
  | {
      do: 'look';
      /** Not waiting for a form that may only be being drawn. */
      atOnce?: true;
    }
  | {
      do: 'fill';
      letter: Letter;
      /** The letter as a file, for a service whose report says that it wants one. */
      file?: LetterFile;
      /** Which letter this is, in the asker's own words; comes back with what became of it. */
      of?: string;
      /** Which of the drafts that `look` told apart, when the one in front could not be told. */
      draft?: number;
      /** What to do where the user's own words stand; kept when not named. */
      own?: Partial<Record<Role, 'add above' | 'replace'>>;
    };

export type Draft = {
  kind: FormKind;
  /** Name of the webmail, as its users call it. */
  site?: string;
  roles: Role[];
  /** What the draft says of itself, for choosing among several: its subject or first words. */
  label: string;
  /** Somebody's letter stands in it already; a signature alone does not count. */
  begun: boolean;
};

/** What the page answers; a page without a compose form has no drafts. */
export type Answer =
  | {
      drafts: Draft[];
      /** Origins of cross-origin frames in which a form may lie. */
      frames: string[];
      /** Whether the page may be drawing a form still. */
      fresh: boolean;
      /** Whether a fill is going on in the page: ask again for what became of it. */
      filling: boolean;
      /** What became of the last fill since the page was loaded, for a popup that was closed meanwhile. */
      last?: LastFill;
    }
  | { report: FillReport };

/** A fill that ended: which letter it was, and what became of it. */
export type LastFill = { of?: string; report: FillReport };

declare global {
  var quickAppealsTask: Task | undefined;
  /** What the watch over the last fill finds next, null when it ends without another word; none when nothing is watched. */
  var quickAppealsNext: Promise<LastFill | null> | undefined;
}
